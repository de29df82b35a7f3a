package autoannotation.cli.command;

import picocli.CommandLine.ITypeConverter;

/** Reads the name of a CloudFormation stack. */
public final class StackName implements ITypeConverter<String> {

  @Override
  public String convert(String value) {
    if (!value.matches("[A-Za-z][A-Za-z0-9-]{0,127}")) {
      throw new WrongValueException(
          "'%s' is not a stack's name".formatted(value), "auto-annotation");
    }
    return value;
  }
}
