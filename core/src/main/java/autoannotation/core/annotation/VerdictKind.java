package autoannotation.core.annotation;

/** The words for what a person can say of an annotation. */
public enum VerdictKind {
  /** Box and concept are right. */
  APPROVE,
  /** The object is there, in another box. */
  CORRECT,
  /** The box is right, the object is another. */
  RELABEL,
  /** There is no such object. */
  REJECT,
  /** The model missed an object. */
  ADD,
  /** Somebody else has to look again. */
  REQUEST_CHANGES,
  /** The last verdict that stands is taken back. */
  UNDO
}
