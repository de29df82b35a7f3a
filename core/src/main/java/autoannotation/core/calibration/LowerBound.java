package autoannotation.core.calibration;

import java.util.List;

/**
 * A lower confidence bound of the precision above a threshold: the highest target that {@link
 * Wealth} would prove there. It holds at all times at once.
 */
final class LowerBound {

  private static final double RESOLUTION = 1e-4;

  private LowerBound() {}

  /**
   * The bound, in [0, 1), rounded down to four decimals.
   *
   * @param findings with any values; those above the threshold count
   * @param error the probability, in (0, 1), that the bound is ever too high
   */
  static double of(List<Finding> findings, double threshold, double error) {
    Tally above = Tally.above(findings, threshold);
    double proven = 0;
    double tooHigh = 1;
    while (tooHigh - proven > RESOLUTION / 2) {
      double target = (proven + tooHigh) / 2;
      if (Wealth.logarithm(above, target) >= -Math.log(error)) {
        proven = target;
      } else {
        tooHigh = target;
      }
    }
    return Math.floor(proven / RESOLUTION) * RESOLUTION;
  }
}
