package autoannotation.edge;

/** JSON that does not say what it has to. The message names the field. */
public final class InvalidJsonException extends RuntimeException {

  public InvalidJsonException(String message, Throwable cause) {
    super(message, cause);
  }
}
