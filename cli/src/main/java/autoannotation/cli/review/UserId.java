package autoannotation.cli.review;

import autoannotation.cli.command.WrongValueException;
import picocli.CommandLine.ITypeConverter;

/** Reads {@code --user}: as IAM users are called, so that the same name serves on AWS. */
public final class UserId implements ITypeConverter<String> {

  @Override
  public String convert(String value) {
    if (!value.matches(Gateway.USER)) {
      throw new WrongValueException(
          "'%s' is not a user's name: 1 to 64 letters, digits or any of +=,.@_-".formatted(value),
          "ana");
    }
    return value;
  }
}
