package autoannotation.core.workflow;

/** How a version of the workflow was made. */
public enum VersionOrigin {
  /** A calibration computed it from verdicts. */
  CALIBRATION,
  /** A person chose its limits. */
  PERSON,
  /** It repeats the limits of an older version or of the template. */
  ROLLBACK
}
