package autoannotation.adapters.lambda;

import java.util.Optional;

/**
 * Status in every answer of the API.
 *
 * @param description {@code Ok}, or what is wrong
 * @param details what the sender can do about it; empty on success
 */
public record StatusJson(int code, String description, Optional<String> details) {

  public static final StatusJson OK =
      new StatusJson(StatusCode.SUCCESS.code(), "Ok", Optional.empty());

  public static StatusJson of(StatusCode code, String description, String details) {
    return new StatusJson(code.code(), description, Optional.of(details));
  }
}
