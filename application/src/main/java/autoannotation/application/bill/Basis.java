package autoannotation.application.bill;

/** How a usage is known. */
public enum Basis {
  /** A test measures it. */
  MEASURED,

  /** It can't be measured on one machine, so its source says why that much is assumed. */
  ASSUMED
}
