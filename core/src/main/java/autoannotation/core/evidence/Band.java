package autoannotation.core.evidence;

/** What a workflow does with a region: the three ways through the state machine. */
public enum Band {
  /** It passes the accept threshold. */
  ACCEPTED,
  /** Of the rest, it passes the review threshold. */
  REVIEW,
  /** Neither. */
  DROPPED
}
