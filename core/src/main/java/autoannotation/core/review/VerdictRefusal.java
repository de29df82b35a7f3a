package autoannotation.core.review;

/** Why a verdict does not count. */
public enum VerdictRefusal {
  /** The annotation has changed since the person saw it. */
  STALE,
  /** The verdict can't follow upon the current state. */
  IMPOSSIBLE,
  /** The person may not give this verdict. */
  NOT_ALLOWED,
  /** The verdict changes nothing, or names a concept that is not one of the task's. */
  WRONG
}
