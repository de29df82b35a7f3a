package autoannotation.local;

import autoannotation.local.states.Pace;
import java.time.Duration;

/**
 * A laptop may be far slower than Lambda, most of all while it unpacks PyTorch, and no execution
 * has only five minutes.
 */
final class Patience implements Pace {

  @Override
  public void pause(Duration time) throws InterruptedException {
    Thread.sleep(time);
  }

  @Override
  public Duration limit(Duration declared) {
    return declared.multipliedBy(20);
  }
}
