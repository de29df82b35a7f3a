package autoannotation.application;

/** A request to make something whose name is taken. */
public final class AlreadyThereException extends RefusalException {

  public AlreadyThereException(String message, String advice) {
    super(message, advice);
  }
}
