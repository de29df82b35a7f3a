package autoannotation.application;

/** A request about something that is not there. */
public final class NotFoundException extends RefusalException {

  public NotFoundException(String message, String advice) {
    super(message, advice);
  }
}
