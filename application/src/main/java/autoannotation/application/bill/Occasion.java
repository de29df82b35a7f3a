package autoannotation.application.bill;

/** When something is paid for. */
public enum Occasion {
  /** Once for each photo that is annotated. */
  PHOTO,

  /** Once for each photo whose boxes people have all answered. */
  REVIEW,

  /** Each month, for each photo that is kept. */
  KEPT,

  /** Each month, whatever is uploaded. */
  MONTH
}
