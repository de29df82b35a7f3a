package autoannotation.local.states;

import java.time.Duration;

/** How time passes for executions. */
@FunctionalInterface
public interface Pace {

  /** Pauses before a retry. */
  void pause(Duration time) throws InterruptedException;

  /** What a {@code TimeoutSeconds} of the definition comes to here. */
  default Duration limit(Duration declared) {
    return declared;
  }
}
