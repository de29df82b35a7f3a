package autoannotation.core.calibration;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Estimates how many more verdicts on evidence would prove a threshold: the wealth that is lacking,
 * over its growth with each verdict if the precision found so far is the true one. The threshold is
 * the one that needs the fewest.
 */
final class MoreVerdicts {

  /** Few findings say little: this many are added with a precision between the target and 1. */
  private static final double EXPECTED_FINDINGS = 10;

  private MoreVerdicts() {}

  /** The number, at least 1; empty if the precision seems too low at every threshold. */
  static OptionalInt needed(List<Finding> findings, Terms terms) {
    double expected = (1 + terms.target()) / 2;
    double wanted =
        -Math.log(FixedSequence.errorOfLargestStart(ProvenThreshold.errorForBets(terms.error())));
    return IntStream.range(0, ThresholdGrid.SIZE)
        .mapToDouble(
            index ->
                needed(findings, ThresholdGrid.threshold(index), terms.target(), expected, wanted))
        .filter(Double::isFinite)
        .mapToInt(more -> (int) Math.ceil(more))
        .min();
  }

  private static double needed(
      List<Finding> findings, double threshold, double target, double expected, double wanted) {
    Tally above = Tally.above(findings, threshold);
    if (above.findings() == 0 && !findings.isEmpty()) {
      return Double.POSITIVE_INFINITY; // nothing lies there, so nothing would be accepted
    }
    double precision = above.precision(expected, EXPECTED_FINDINGS);
    double growth = Wealth.growthAt(precision, target);
    double lacking = wanted - Wealth.logarithm(above, target);
    // of all verdicts, as many fall above it as did so far
    double share = findings.isEmpty() ? 1 : (above.findings() + 1.0) / (findings.size() + 1.0);
    return growth > 0 ? Math.max(1, lacking / growth / share) : Double.POSITIVE_INFINITY;
  }
}
