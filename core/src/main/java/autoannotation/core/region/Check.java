package autoannotation.core.region;

/** Refuses a wrong number in words that name the field and the value. */
final class Check {

  private Check() {}

  static void share(String field, double value) {
    if (!(value >= 0 && value <= 1)) { // in this form it refuses NaN too
      throw new IllegalArgumentException(field + " is not in [0, 1]: " + value);
    }
  }

  static void less(String low, double lowValue, String high, double highValue) {
    if (lowValue >= highValue) {
      throw new IllegalArgumentException(
          "%s is not less than %s: %s and %s".formatted(low, high, lowValue, highValue));
    }
  }
}
