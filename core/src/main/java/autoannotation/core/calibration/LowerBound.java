package autoannotation.core.calibration;

import java.util.List;

/**
 * A lower confidence bound of the precision above a threshold: the highest target that the wealth
 * would prove there. It holds at every time at once.
 */
final class LowerBound {

  private static final double RESOLUTION = 1e-4;

  private LowerBound() {}

  /**
   * In [0, 1), to four decimals and rounded down.
   *
   * @param findings of any values
   * @param error the probability that it is too high, at whatever time
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
