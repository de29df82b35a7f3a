package autoannotation.core.annotation;

/** Where an input stands. */
public enum InputStatus {
  /** Nothing is known of it yet. */
  PENDING,
  /** Its regions are routed; there may be none. */
  ANNOTATED,
  /** It can't be read, for the reason that its detection names. */
  REJECTED,
  /** Something broke; it is kept for redrive. */
  FAILED
}
