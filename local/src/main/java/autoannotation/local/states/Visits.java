package autoannotation.local.states;

/**
 * Hears which way executions take through a machine. Branches call it from threads of their own.
 */
public interface Visits {

  Visits NOBODY = new Visits() {};

  default void entered(String state) {}

  default void retried(String state, String error) {}

  default void caught(String state, String error, String next) {}

  default void chose(String state, String next) {}

  /** Not called for an expression that throws. */
  default void evaluated(Evaluation evaluation) {}
}
