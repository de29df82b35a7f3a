package autoannotation.core.review;

/** A verdict that does not count. The message says why, and what to do instead. */
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
