package autoannotation.core.calibration;

import autoannotation.core.evidence.Band;
import autoannotation.core.evidence.EvidenceOdds;
import autoannotation.core.evidence.EvidenceRates;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Findings under the limits 0.95 and 0.5, at half, all and a tenth of the bands. */
final class Findings {

  static final EvidenceRates RATES = new EvidenceRates(0.5, 1, 0.1);
  static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private Findings() {}

  static Optional<EvidenceAnswer> answer(boolean right) {
    return Optional.of(new EvidenceAnswer(right, DAY.atTime(20, 0).toInstant(ZoneOffset.UTC)));
  }

  static Finding right(double value) {
    return at(value, DAY, true);
  }

  static Finding wrong(double value) {
    return at(value, DAY, false);
  }

  static Finding at(double value, LocalDate day, boolean right) {
    return new Finding(value, evidence(value), day, right, Band.DROPPED);
  }

  static EvidenceOdds evidence(double value) {
    Band band = value > 0.95 ? Band.ACCEPTED : value > 0.5 ? Band.REVIEW : Band.DROPPED;
    return new EvidenceOdds(band, 0.95, 0.5, RATES);
  }
}
