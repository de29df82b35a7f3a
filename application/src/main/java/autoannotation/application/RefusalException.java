package autoannotation.application;

/** What can't be done as it was asked for. The message says what is wrong. */
public abstract sealed class RefusalException extends RuntimeException
    permits InvalidRequestException, NotFoundException, NotAllowedException, AlreadyThereException {

  private final String advice;

  RefusalException(String message, String advice) {
    super(message);
    this.advice = advice;
  }

  /** What to do instead. */
  public String advice() {
    return advice;
  }
}
