package autoannotation.application.replay;

import autoannotation.core.annotation.InputId;
import java.util.Optional;

/** Counts how the inputs of a replay ended, for several threads. */
final class ReplayCount {

  private int routed;
  private int failed;
  private Optional<RuntimeException> broken = Optional.empty();

  synchronized void ended(boolean succeeded) {
    if (succeeded) {
      routed++;
    } else {
      failed++;
    }
  }

  synchronized void broke(RuntimeException e) {
    broken = broken.or(() -> Optional.of(e));
  }

  /**
   * The result.
   *
   * @throws IllegalStateException if the machine threw an exception
   */
  synchronized Replayed replayed(Optional<InputId> after) {
    if (broken.isPresent()) {
      throw new IllegalStateException("annotating an input failed unexpectedly", broken.get());
    }
    return new Replayed(routed, failed, after);
  }
}
