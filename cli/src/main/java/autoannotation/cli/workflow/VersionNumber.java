package autoannotation.cli.workflow;

import autoannotation.cli.command.WrongValueException;
import picocli.CommandLine.ITypeConverter;

/** Reads the number of a version; 0 stands for the template's parameters. */
final class VersionNumber implements ITypeConverter<Integer> {

  @Override
  public Integer convert(String value) {
    if (!value.matches("\\d{1,6}")) {
      throw new WrongValueException("'%s' is not the number of a version".formatted(value));
    }
    return Integer.valueOf(value);
  }
}
