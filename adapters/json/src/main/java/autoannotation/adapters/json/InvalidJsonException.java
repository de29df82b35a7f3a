package autoannotation.adapters.json;

import tools.jackson.core.exc.StreamReadException;

/** JSON that does not say what it has to. The message names the field. */
public final class InvalidJsonException extends RuntimeException {

  private final String field;

  public InvalidJsonException(String message, Throwable cause) {
    this("", message, cause);
  }

  InvalidJsonException(String field, String wrong, Throwable cause) {
    super(field.isEmpty() ? wrong : field + ": " + wrong, cause);
    this.field = field;
  }

  /** The path of the field, {@code input.mean}; empty when the whole is wrong. */
  public String field() {
    return field;
  }

  /** Where the text breaks the rules of JSON; 0 when it doesn't. */
  public int line() {
    return getCause() instanceof StreamReadException e && e.getLocation() != null
        ? e.getLocation().getLineNr()
        : 0;
  }
}
