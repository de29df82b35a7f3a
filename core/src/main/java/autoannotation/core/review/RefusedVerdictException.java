package autoannotation.core.review;

/** Thrown when a verdict does not count. The message tells the sender why and what to do. */
public final class RefusedVerdictException extends RuntimeException {

  private final VerdictRefusal refusal;

  public RefusedVerdictException(VerdictRefusal refusal, String message) {
    super(message);
    this.refusal = refusal;
  }

  public VerdictRefusal refusal() {
    return refusal;
  }
}
