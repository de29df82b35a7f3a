package autoannotation.application;

/** A request that this person may not make. */
public final class NotAllowedException extends RefusalException {

  public NotAllowedException(String message, String advice) {
    super(message, advice);
  }
}
