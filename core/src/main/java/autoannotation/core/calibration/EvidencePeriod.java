package autoannotation.core.calibration;

import static java.util.stream.Collectors.groupingBy;

import autoannotation.core.evidence.EvidenceRates;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * The evidence of one day's photos that was drawn by the same odds, so that draws can be compared.
 */
record EvidencePeriod(LocalDate day, double accept, double review, EvidenceRates rates) {

  /** The regions of each period, in no particular order of periods. */
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
