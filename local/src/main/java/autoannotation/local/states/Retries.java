package autoannotation.local.states;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The retries of one visit to a state, counted for each retrier. */
final class Retries {

  private final List<Retrier> retriers;
  private final int[] used;
  private int count;

  Retries(List<Retrier> retriers) {
    this.retriers = retriers;
    this.used = new int[retriers.size()];
  }

  /** How often the state has been tried again. */
  int count() {
    return count;
  }

  /** The pause before another try, if there is one: the first retrier that matches decides. */
  Optional<Duration> next(StatesError e) {
    for (int i = 0; i < used.length; i++) {
      Retrier retrier = retriers.get(i);
      if (retrier.errors().match(e)) {
        return used[i] < retrier.maxAttempts() ? Optional.of(pause(i)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Duration pause(int i) {
    count++;
    return retriers.get(i).pause(used[i]++);
  }
}
