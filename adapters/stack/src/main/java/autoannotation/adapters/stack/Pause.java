package autoannotation.adapters.stack;

import java.time.Duration;

/** How time passes: {@code Thread::sleep}, or less in tests. */
interface Pause {

  void of(Duration time) throws InterruptedException;
}
