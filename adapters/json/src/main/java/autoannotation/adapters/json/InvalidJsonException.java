package autoannotation.adapters.json;

import tools.jackson.core.exc.StreamReadException;

/** JSON that does not have the expected format. The message names the field. */
public final class InvalidJsonException extends RuntimeException {

  private final String field;

  public InvalidJsonException(String message, Throwable cause) {
    this("", message, cause);
  }

  InvalidJsonException(String field, String wrong, Throwable cause) {
    super(field.isEmpty() ? wrong : field + ": " + wrong, cause);
    this.field = field;
  }

  /**
   * The path of the field, for example {@code input.mean}; empty if the JSON as a whole is invalid.
   */
  public String field() {
    return field;
  }

  /** The line with the syntax error; 0 if the syntax is valid. */
  public int line() {
    return getCause() instanceof StreamReadException e && e.getLocation() != null
        ? e.getLocation().getLineNr()
        : 0;
  }
}
