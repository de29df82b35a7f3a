package autoannotation.core.evidence;

/** What a workflow does with a region. Its order, highest first, is used in comparisons. */
public enum Band {
  /** The region passes the accept threshold. */
  ACCEPTED,
  /** The region passes the review threshold, but not the accept threshold. */
  REVIEW,
  /** The region passes neither threshold. */
  DROPPED
}
