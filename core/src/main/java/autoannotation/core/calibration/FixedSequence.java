package autoannotation.core.calibration;

import java.util.Optional;

/**
 * The lowest threshold that is proven to keep the target: learn-then-test with fixed-sequence
 * testing from several starts (Angelopoulos, Bates, Candès, Jordan and Lei, "Learn then Test", AOAS
 * 2025, algorithm 1), with e-processes in place of p-values (Zecchin, Park and Simeone, "Adaptive
 * Learn-then-Test", ICML 2025).
 *
 * <p>The error that is allowed is shared out over the starts. From each, thresholds are tested
 * downwards, each with what those above it hand down, until one is not proven; what reaches the
 * next start is added to its share. A threshold below the first that misses the target is accepted
 * only if that first one, or a start below it, is "proven" by mistake: at whatever time one looks,
 * with probability at most the sum of the shares. So neither choosing from 95 thresholds nor
 * looking every day costs anything beyond.
 */
final class FixedSequence {

  /** A start and its share of the error. */
  private record Start(double threshold, double share) {}

  /** Most where most detectors have their mass; something for those whose values lie elsewhere. */
  private static final Start[] STARTS = {
    new Start(0.95, 0.05), new Start(0.85, 0.9), new Start(0.5, 0.05)
  };

  private FixedSequence() {}

  /**
   * The lowest proven threshold, if any is.
   *
   * @param error the probability of a mistake that is allowed, over all thresholds and looks
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

  /** What a chain that begins at the best start may err. */
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
