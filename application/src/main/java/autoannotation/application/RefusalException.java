package autoannotation.application;

/** A request that the application refuses. The message says what is wrong. */
public abstract sealed class RefusalException extends RuntimeException
    permits InvalidRequestException, NotFoundException, NotAllowedException, AlreadyThereException {

  private final String advice;

  RefusalException(String message, String advice) {
    super(message);
    this.advice = advice;
  }

  /** A sentence that says what the sender can do about it. */
  public String advice() {
    return advice;
  }
}
