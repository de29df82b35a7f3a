package autoannotation.core.calibration;

import java.util.Optional;

/**
 * A threshold that is proven to keep the target.
 *
 * @param threshold accept what is above it
 * @param error the probability of a mistake that was left for it
 */
record ProvenThreshold(double threshold, double error) {

  /** The share of the error that {@link AcceptAll} may spend. */
  private static final double SHARE_FOR_ACCEPT_ALL = 0.5;

  /**
   * The lowest, if any is: of all at once, or else by betting, from the highest down.
   *
   * @param error the probability of a mistake that is allowed, over all thresholds and looks
   */
  static Optional<ProvenThreshold> lowest(
      Wealth wealth, AcceptAll all, double target, double error) {
    double ofAll = SHARE_FOR_ACCEPT_ALL * error;
    return all.proves(target, ofAll)
        ? Optional.of(new ProvenThreshold(ThresholdGrid.threshold(0), ofAll))
        : FixedSequence.lowest(wealth, errorForBets(error));
  }

  /** What is left of the error for the bets. */
  static double errorForBets(double error) {
    return (1 - SHARE_FOR_ACCEPT_ALL) * error;
  }
}
