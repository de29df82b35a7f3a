package autoannotation.core.calibration;

import autoannotation.core.evidence.Band;
import autoannotation.core.evidence.EvidenceOdds;
import java.time.LocalDate;

/**
 * What a person found of one piece of evidence.
 *
 * @param value the model's confidence, in [0, 1]
 * @param evidence by what odds it was drawn
 * @param day the period it was drawn in
 * @param right whether box and concept were right
 * @param countsDownTo it counts for thresholds at which nothing of a lower band than this would be
 *     accepted: further down an unanswered one stands before it
 */
public record Finding(
    double value, EvidenceOdds evidence, LocalDate day, boolean right, Band countsDownTo) {

  /**
   * How much it counts for an accept threshold, in [0, 1]: the lowest odds of the bands that the
   * threshold would accept from, over its own odds. So every band counts as much as it is large,
   * whatever its rate (inverse probability weights, scaled so that none is above 1).
   */
  double weight(double threshold) {
    Band lowest = evidence.lowestBandAbove(threshold);
    return lowest.compareTo(countsDownTo) > 0 ? 0 : weight(lowest);
  }

  /** The same, where bands down to that one are accepted from. */
  double weight(Band lowest) {
    return evidence.rates().lowestDownTo(lowest) / evidence.probability();
  }
}
