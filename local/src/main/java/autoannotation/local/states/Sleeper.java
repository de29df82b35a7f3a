package autoannotation.local.states;

import java.time.Duration;

/** How the pause before a retry passes. */
@FunctionalInterface
public interface Sleeper {

  void pause(Duration time) throws InterruptedException;
}
