package autoannotation.cli.run;

import autoannotation.cli.command.WrongValueException;
import picocli.CommandLine.ITypeConverter;

/** Reads the largest size of a photo: a whole number above 0. */
abstract class PhotoLimit implements ITypeConverter<Long> {

  private final String example;

  private PhotoLimit(String example) {
    this.example = example;
  }

  @Override
  public Long convert(String value) {
    if (!value.matches("[1-9]\\d{0,17}")) {
      throw new WrongValueException("'%s' is not a whole number above 0".formatted(value), example);
    }
    return Long.valueOf(value);
  }

  static final class ByteLimit extends PhotoLimit {
    ByteLimit() {
      super("52428800");
    }
  }

  static final class PixelLimit extends PhotoLimit {
    PixelLimit() {
      super("100000000");
    }
  }
}
