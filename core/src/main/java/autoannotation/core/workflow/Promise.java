package autoannotation.core.workflow;

import java.time.LocalDate;

/**
 * A guarantee for one concept: of the regions whose value is above {@code threshold}, at least the
 * fraction {@code target} is right.
 *
 * @param target in (0, 1)
 * @param threshold in [0, 1]
 * @param since the first day (UTC) on which it was in force
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
