package autoannotation.application.bill;

import java.math.BigDecimal;

/** Refuses a negative number by its name. */
final class NotNegative {

  private NotNegative() {}

  static void check(String name, BigDecimal value) {
    if (value.signum() < 0) {
      throw new IllegalArgumentException(name + " is negative: " + value);
    }
  }
}
