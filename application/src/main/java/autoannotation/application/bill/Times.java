package autoannotation.application.bill;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How often something is used.
 *
 * @param fixed for a photo without boxes, or for a month
 * @param perBox in addition for each box
 * @param most the limit for one photo; empty if there is none
 */
public record Times(BigDecimal fixed, BigDecimal perBox, Optional<BigDecimal> most) {

  public Times {
    NotNegative.check("times", fixed);
    NotNegative.check("times per box", perBox);
    most.ifPresent(limit -> NotNegative.check("most", limit));
  }

  BigDecimal with(Load load) {
    BigDecimal all = fixed.add(perBox.multiply(BigDecimal.valueOf(load.boxes())));
    return most.map(all::min).orElse(all);
  }
}
