package autoannotation.application.bill;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * The list price of one unit.
 *
 * @param service who charges it
 * @param unit what is charged for, such as a request
 * @param usd dollars for one unit
 * @param size how much one unit is, in {@code measure}
 * @param measure what {@code size} counts, such as bytes
 * @param whole whether a part of a unit is charged as a whole one
 * @param asOf when this was the price
 * @param source where it is written
 */
public record Price(
    String service,
    String unit,
    BigDecimal usd,
    BigDecimal size,
    String measure,
    boolean whole,
    LocalDate asOf,
    String source) {

  private static final int DIGITS = 12; // after the point of a number of units

  public Price {
    NotNegative.check("usd", usd);
    if (size.signum() <= 0) {
      throw new IllegalArgumentException("size is not above 0: " + size);
    }
  }

  boolean isOf(Usage usage) {
    return service.equals(usage.service()) && unit.equals(usage.unit());
  }

  /** The units that an amount is charged as; one that is charged as whole units is at least one. */
  BigDecimal units(BigDecimal amount) {
    return whole
        ? amount.divide(size, 0, RoundingMode.CEILING).max(BigDecimal.ONE)
        : amount.divide(size, DIGITS, RoundingMode.HALF_UP);
  }
}
