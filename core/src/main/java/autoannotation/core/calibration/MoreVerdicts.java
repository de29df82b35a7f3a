package autoannotation.core.calibration;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How many more verdicts on evidence would probably prove a threshold: what the wealth lacks there,
 * over what it grows by with each, if the precision found so far is the true one. The threshold is
 * the one that needs fewest.
 */
final class MoreVerdicts {

  /** Few findings are not believed alone: ten more as the middle between target and all right. */
  private static final double EXPECTED_FINDINGS = 10;

  private MoreVerdicts() {}

  /** Empty: at no threshold does the precision look high enough. */
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
