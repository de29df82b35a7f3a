package autoannotation.core.calibration;

import static java.util.stream.Collectors.groupingBy;

import autoannotation.core.evidence.EvidenceRates;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What was drawn of one day's photos by the same odds: within it, lots can be compared. */
record EvidencePeriod(LocalDate day, double accept, double review, EvidenceRates rates) {

  /** What was drawn, by period. */
  static Collection<List<DrawnRegion>> each(List<DrawnRegion> drawn) {
    return drawn.stream().collect(groupingBy(EvidencePeriod::of)).values();
  }

  private static EvidencePeriod of(DrawnRegion drawn) {
    return new EvidencePeriod(
        drawn.day(),
        drawn.evidence().accept(),
        drawn.evidence().review(),
        drawn.evidence().rates());
  }
}
