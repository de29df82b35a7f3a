package autoannotation.application;

/** The user has no permission for the request. */
public final class NotAllowedException extends RefusalException {

  public NotAllowedException(String message, String advice) {
    super(message, advice);
  }
}
