package autoannotation.application;

/** The requested object does not exist. */
public final class NotFoundException extends RefusalException {

  public NotFoundException(String message, String advice) {
    super(message, advice);
  }
}
