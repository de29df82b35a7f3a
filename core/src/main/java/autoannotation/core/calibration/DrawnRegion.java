package autoannotation.core.calibration;

import autoannotation.core.evidence.EvidenceOdds;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A region that was drawn as evidence, whether or not anybody has answered yet.
 *
 * @param value the model's confidence, in [0, 1]
 * @param draw its number by lot, below the odds it was drawn by
 * @param day the period it was drawn in: that of its photo, in UTC
 * @param answer what a person found; empty: nobody has answered
 */
public record DrawnRegion(
    double value,
    double draw,
    EvidenceOdds evidence,
    LocalDate day,
    Optional<EvidenceAnswer> answer) {

  /** The draw over the odds: uniform in [0, 1) whatever the band, so that bands can be compared. */
  double relativeDraw() {
    return draw / evidence.probability();
  }

  /** The odds that any region of its period had at least. */
  double lowestOdds() {
    return evidence.rates().lowestDownTo(evidence.lowestBandAbove(ThresholdGrid.threshold(0)));
  }
}
