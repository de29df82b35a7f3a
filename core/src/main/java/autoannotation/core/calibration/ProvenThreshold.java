package autoannotation.core.calibration;

import java.util.Optional;

/**
 * A threshold that is proven to keep the target.
 *
 * @param threshold regions with a value above it may be accepted
 * @param error the allowed probability of a mistake with which it was proven
 */
record ProvenThreshold(double threshold, double error) {

  /** The share of the error that {@link AcceptAll} may spend. */
  private static final double SHARE_FOR_ACCEPT_ALL = 0.5;

  /**
   * The lowest proven threshold: the lowest of the grid if {@link AcceptAll} proves the target,
   * else that of {@link FixedSequence}; empty if neither proves one.
   *
   * @param error the allowed probability of a mistake over all thresholds and looks, in (0, 1)
   */
  static Optional<ProvenThreshold> lowest(
      Wealth wealth, AcceptAll all, double target, double error) {
    double ofAll = SHARE_FOR_ACCEPT_ALL * error;
    return all.proves(target, ofAll)
        ? Optional.of(new ProvenThreshold(ThresholdGrid.threshold(0), ofAll))
        : FixedSequence.lowest(wealth, errorForBets(error));
  }

  /** The error that is left for {@link FixedSequence}. */
  static double errorForBets(double error) {
    return (1 - SHARE_FOR_ACCEPT_ALL) * error;
  }
}
