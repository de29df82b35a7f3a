package autoannotation.core.annotation;

/** How far the processing of an input has come. */
public enum InputStatus {
  /** It has not been processed yet. */
  PENDING,
  /** Its regions have been routed; it may have none. */
  ANNOTATED,
  /** The photo can't be read; the detection has the reason. */
  REJECTED,
  /** The execution failed; the event is kept for redrive. */
  FAILED
}
