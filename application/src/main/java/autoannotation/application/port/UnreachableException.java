package autoannotation.application.port;

/**
 * Thrown when something that is deployed doesn't answer or denies access. The message says what and
 * why.
 */
public final class UnreachableException extends RuntimeException {

  public UnreachableException(String message) {
    this(message, null);
  }

  public UnreachableException(String message, Throwable cause) {
    super(message, cause);
  }
}
