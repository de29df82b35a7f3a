package autoannotation.core.calibration;

import autoannotation.core.evidence.EvidenceOdds;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A region that was drawn as evidence, with or without an answer.
 *
 * @param value the model's confidence, in [0, 1]
 * @param draw its draw, in [0, 1) and below the probability by which it was drawn
 * @param day the day (UTC) on which its photo was stored
 * @param answer empty if nobody has answered yet
 */
public record DrawnRegion(
    double value,
    double draw,
    EvidenceOdds evidence,
    LocalDate day,
    Optional<EvidenceAnswer> answer) {

  /**
   * The draw over its probability: uniform in [0, 1) in every band, so that bands can be compared.
   */
  double relativeDraw() {
    return draw / evidence.probability();
  }

  /** The lowest probability by which a region of its period above the lowest threshold is drawn. */
  double lowestOdds() {
    return evidence.rates().lowestDownTo(evidence.lowestBandAbove(ThresholdGrid.threshold(0)));
  }
}
