package autoannotation.cli.calibrate;

import autoannotation.cli.command.WrongValueException;
import picocli.CommandLine.ITypeConverter;

/**
 * Reads a share, and writes it as the template's patterns want it: with a zero before the point.
 */
abstract class Share implements ITypeConverter<String> {

  private final String example;

  private Share(String example) {
    this.example = example;
  }

  @Override
  public String convert(String value) {
    // stricter than Double.parseDouble, which takes NaN, 1d and 0x1p-1 too
    if (!value.matches("0|1|0?\\.\\d{1,9}|1\\.0{1,9}")) {
      throw new WrongValueException("'%s' is not a number from 0 to 1".formatted(value), example);
    }
    return value.startsWith(".") ? "0" + value : value;
  }

  static final class Iou extends Share {
    Iou() {
      super("0.75");
    }
  }

  /** A promise: neither none nor all. */
  static final class Target extends Share {
    Target() {
      super("0.95");
    }

    @Override
    public String convert(String value) {
      String share = super.convert(value);
      double target = Double.parseDouble(share);
      if (target == 0 || target == 1) {
        throw new WrongValueException(
            "'%s' is not a number above 0 and below 1".formatted(value), "0.95");
      }
      return share;
    }
  }
}
