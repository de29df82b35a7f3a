package autoannotation.application;

/** A request that nobody can fulfil: it lacks something, or says what can't be. */
public final class InvalidRequestException extends RefusalException {

  public InvalidRequestException(String message, String advice) {
    super(message, advice);
  }
}
