package autoannotation.core.annotation;

/** The verdicts that a person can give. */
public enum VerdictKind {
  /** Box and concept are right. */
  APPROVE,
  /** The object is there, but in another box; its concept may be wrong too. */
  CORRECT,
  /** The box is right, but the concept is wrong. */
  RELABEL,
  /** There is no such object. */
  REJECT,
  /** The model missed an object. */
  ADD,
  /** Somebody else has to look at it again. */
  REQUEST_CHANGES,
  /** Takes back the last verdict that is in effect. */
  UNDO
}
