package autoannotation.core.workflow;

/** Where a version of the workflow comes from. */
public enum VersionOrigin {
  /** It was worked out from verdicts. */
  CALIBRATION,
  /** A person chose its limits. */
  PERSON,
  /** It has the limits of an older one or of the template, to go back to them. */
  ROLLBACK
}
