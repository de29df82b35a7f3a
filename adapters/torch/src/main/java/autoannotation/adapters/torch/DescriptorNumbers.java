package autoannotation.adapters.torch;

/** Checks numbers in a descriptor; messages start with the name of the field. */
final class DescriptorNumbers {

  private DescriptorNumbers() {}

  static void share(String field, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(field + " is not in [0, 1]: " + value);
    }
  }

  static void positive(String field, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(field + " is not above 0: " + value);
    }
  }
}
