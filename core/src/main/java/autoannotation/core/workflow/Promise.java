package autoannotation.core.workflow;

import java.time.LocalDate;

/**
 * What an active workflow promises of a concept: of what is above the threshold, at least the
 * target's share is right.
 *
 * @param since the first day on which it was in force
 */
public record Promise(double target, double threshold, LocalDate since) {

  public Promise {
    if (!(target > 0 && target < 1)) {
      throw new IllegalArgumentException("target is not in (0, 1): " + target);
    }
    if (!(threshold >= 0 && threshold <= 1)) {
      throw new IllegalArgumentException("threshold is not in [0, 1]: " + threshold);
    }
  }
}
