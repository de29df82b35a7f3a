package autoannotation.adapters.lambda;

import java.util.Optional;

/**
 * What every answer begins with, and all that an error says.
 *
 * @param description Ok, or a sentence that says what is wrong
 * @param details what to do
 */
public record StatusJson(int code, String description, Optional<String> details) {

  public static final StatusJson OK =
      new StatusJson(StatusCode.SUCCESS.code(), "Ok", Optional.empty());

  public static StatusJson of(StatusCode code, String description, String details) {
    return new StatusJson(code.code(), description, Optional.of(details));
  }
}
