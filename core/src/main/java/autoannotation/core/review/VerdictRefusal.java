package autoannotation.core.review;

/** Why a verdict does not count. */
public enum VerdictRefusal {
  /** Somebody else was faster: look at the annotation as it is now. */
  STALE,
  /** It can never follow upon what stands. */
  IMPOSSIBLE,
  /** This person may not give it. */
  NOT_ALLOWED,
  /** It says nothing, or something that the task doesn't know. */
  WRONG
}
