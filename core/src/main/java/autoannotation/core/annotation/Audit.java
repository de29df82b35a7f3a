package autoannotation.core.annotation;

/** Which decision of the state machine a person is asked to check. */
public enum Audit {
  /** The region was accepted. */
  ACCEPTED,
  /** The region was dropped. */
  DROPPED
}
