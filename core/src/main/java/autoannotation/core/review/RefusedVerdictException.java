package autoannotation.core.review;

/** A verdict that does not count. The message says why, and what to do instead. */
public final class RefusedVerdictException extends RuntimeException {

  private final Refusal refusal;

  public RefusedVerdictException(Refusal refusal, String message) {
    super(message);
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }
}
