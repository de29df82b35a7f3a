package autoannotation.core.annotation;

/** Why a person is asked about what the machine was sure of. It says nothing of the status. */
public enum Audit {
  /** The machine accepted it. */
  ACCEPTED,
  /** The machine dropped it. */
  DROPPED
}
