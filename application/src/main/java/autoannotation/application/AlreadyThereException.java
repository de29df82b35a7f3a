package autoannotation.application;

/** The id of the object to create is taken. */
public final class AlreadyThereException extends RefusalException {

  public AlreadyThereException(String message, String advice) {
    super(message, advice);
  }
}
