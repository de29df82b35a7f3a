package autoannotation.application.bill;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much is used at a time, in the measure of its price: bytes, or MB of memory.
 *
 * @param fixed with a photo without boxes, and without concepts
 * @param perBox in addition for each box
 * @param perConcept in addition for each concept that the workflow lists
 * @param milliseconds how long it is used, where time is paid for
 */
public record Amount(
    BigDecimal fixed, BigDecimal perBox, BigDecimal perConcept, Optional<Integer> milliseconds) {

  public Amount {
    NotNegative.check("each", fixed);
    NotNegative.check("each per box", perBox);
    NotNegative.check("each per concept", perConcept);
    milliseconds.ifPresent(time -> NotNegative.check("ms", BigDecimal.valueOf(time)));
  }

  /** Without its time. */
  BigDecimal with(Load load) {
    return fixed
        .add(perBox.multiply(BigDecimal.valueOf(load.boxes())))
        .add(perConcept.multiply(BigDecimal.valueOf(load.concepts())));
  }

  /** A second is one unit of time; 1 where time is not paid for. */
  BigDecimal seconds() {
    return milliseconds.map(time -> BigDecimal.valueOf(time, 3)).orElse(BigDecimal.ONE);
  }
}
