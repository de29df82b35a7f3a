package autoannotation.application;

/** The request lacks a field or has an invalid value. */
public final class InvalidRequestException extends RefusalException {

  public InvalidRequestException(String message, String advice) {
    super(message, advice);
  }
}
