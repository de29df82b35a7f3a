package autoannotation.core.calibration;

import autoannotation.core.evidence.Band;
import autoannotation.core.evidence.EvidenceOdds;
import java.time.LocalDate;

/**
 * A piece of evidence with an answer that counts.
 *
 * @param value the model's confidence, in [0, 1]
 * @param evidence the odds by which it was drawn
 * @param day the day (UTC) on which its photo was stored
 * @param right whether box and concept were right
 * @param countsDownTo it counts for a threshold only if the threshold accepts from no lower band
 *     than this: see {@link Answers}
 */
public record Finding(
    double value, EvidenceOdds evidence, LocalDate day, boolean right, Band countsDownTo) {

  /**
   * How much it counts for an accept threshold, in [0, 1]: the lowest probability among the bands
   * that the threshold accepts from, over its own. So every band counts according to its size,
   * whatever its rate (inverse probability weights, scaled so that none is above 1).
   */
  double weight(double threshold) {
    Band lowest = evidence.lowestBandAbove(threshold);
    return lowest.compareTo(countsDownTo) > 0 ? 0 : weight(lowest);
  }

  /** The weight for thresholds that accept from all bands down to that one, in (0, 1]. */
  double weight(Band lowest) {
    return evidence.rates().lowestDownTo(lowest) / evidence.probability();
  }
}
