package autoannotation.core.calibration;

import java.util.Optional;

/**
 * The lowest threshold that is proven to keep the target: learn-then-test with fixed-sequence
 * testing from several starts (Angelopoulos, Bates, Candès, Jordan and Lei, "Learn then Test", AOAS
 * 2025, algorithm 1), with e-processes in place of p-values (Zecchin, Park and Simeone, "Adaptive
 * Learn-then-Test", ICML 2025).
 *
 * <p>The allowed error is divided among the starts. From each start, thresholds are tested
 * downwards, each with the error handed down from the one above, until one is not proven; the error
 * that reaches the next start is added to its share. A threshold below the first that misses the
 * target is accepted only if that first one, or a start below it, is "proven" by mistake; the
 * probability of that, at all times together, is at most the sum of the shares. So neither choosing
 * from 95 thresholds nor looking every day needs a further correction.
 */
final class FixedSequence {

  /** A start and its share of the error. */
  private record Start(double threshold, double share) {}

  /**
   * The largest share is where most detectors have most values; the others serve other detectors.
   */
  private static final Start[] STARTS = {
    new Start(0.95, 0.05), new Start(0.85, 0.9), new Start(0.5, 0.05)
  };

  private FixedSequence() {}

  /**
   * The lowest proven threshold; empty if none is.
   *
   * @param error the allowed probability of a mistake over all thresholds and looks, in (0, 1)
   */
  static Optional<ProvenThreshold> lowest(Wealth wealth, double error) {
    double[] logarithms = wealth.logarithms();
    Optional<ProvenThreshold> lowest = Optional.empty();
    double left = 0;
    for (int index = ThresholdGrid.SIZE - 1; index >= 0; index--) {
      left += error * share(index);
      if (left > 0 && logarithms[index] >= -Math.log(left)) {
        lowest = Optional.of(new ProvenThreshold(ThresholdGrid.threshold(index), left));
      } else {
        left = 0;
      }
    }
    return lowest;
  }

  /** The error that is allowed at the start with the largest share. */
  static double errorOfLargestStart(double error) {
    double most = 0;
    for (Start start : STARTS) {
      most = Math.max(most, start.share);
    }
    return error * most;
  }

  private static double share(int index) {
    double share = 0;
    for (Start start : STARTS) {
      if (ThresholdGrid.atLeast(start.threshold) == index) {
        share += start.share;
      }
    }
    return share;
  }
}
