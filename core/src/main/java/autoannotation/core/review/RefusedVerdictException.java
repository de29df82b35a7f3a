package autoannotation.core.review;

/** A verdict that does not count. The message says why, and what to do instead. */
public final class RefusedVerdictException extends RuntimeException {

  /** What is wrong with it. */
  public enum Refusal {
    /** Somebody else was faster: look at the annotation as it is now. */
    STALE,
    /** It can never follow upon what stands. */
    IMPOSSIBLE,
    /** This person may not give it. */
    NOT_ALLOWED,
    /** It says nothing, or something that the task doesn't know. */
    WRONG
  }

  private final Refusal refusal;

  public RefusedVerdictException(Refusal refusal, String message) {
    super(message);
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }
}
