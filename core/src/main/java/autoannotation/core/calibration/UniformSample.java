package autoannotation.core.calibration;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The answers on a sample of the regions above the lowest threshold in which every region has the
 * same probability, whatever its band: of each {@link EvidencePeriod} the regions whose draw is
 * below the lowest rate of all bands, in the order of draws up to the first unanswered one.
 *
 * <p>They are in the order in which they came to count. A late answer is appended, so the first n
 * answers never change.
 */
final class UniformSample {

  private UniformSample() {}

  /** Whether each region of the sample was right. */
  static List<Boolean> of(List<DrawnRegion> drawn) {
    return EvidencePeriod.each(drawn).stream()
        .flatMap(period -> counted(period).stream())
        .sorted(comparing(EvidenceAnswer::at))
        .map(EvidenceAnswer::right)
        .toList();
  }

  /** The answers with the time from which they count: when it and all before it were answered. */
  private static List<EvidenceAnswer> counted(List<DrawnRegion> period) {
    List<EvidenceAnswer> counted = new ArrayList<>();
    Instant from = Instant.MIN;
    for (DrawnRegion one : byLot(period)) {
      Optional<EvidenceAnswer> answer = one.answer();
      if (answer.isEmpty()) {
        return counted;
      }
      from = answer.get().at().isAfter(from) ? answer.get().at() : from;
      counted.add(new EvidenceAnswer(answer.get().right(), from));
    }
    return counted;
  }

  private static List<DrawnRegion> byLot(List<DrawnRegion> period) {
    return period.stream()
        .filter(one -> one.value() > ThresholdGrid.threshold(0) && one.draw() < one.lowestOdds())
        .sorted(comparingDouble(DrawnRegion::draw))
        .toList();
  }
}
