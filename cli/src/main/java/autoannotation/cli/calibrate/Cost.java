package autoannotation.cli.calibrate;

import autoannotation.cli.command.WrongValueException;
import picocli.CommandLine.ITypeConverter;

/** Reads a cost: a decimal number above 0. */
final class Cost implements ITypeConverter<String> {

  @Override
  public String convert(String value) {
    if (!(value.matches("\\d{1,9}(\\.\\d{1,9})?") && Double.parseDouble(value) > 0)) {
      throw new WrongValueException("'%s' is not a number above 0".formatted(value), "2");
    }
    return value;
  }
}
