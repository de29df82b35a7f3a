package autoannotation.core.calibration;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Answers on regions above the lowest threshold that all had the same odds, whatever their band: of
 * each {@link EvidencePeriod} those that drew less than its lowest rate, by lot up to the first
 * unanswered one.
 *
 * <p>They are in the order in which they came to count. So a late answer is appended, and what were
 * the first so many once are so forever.
 */
final class UniformSample {

  private UniformSample() {}

  /** Whether each was right. */
  static List<Boolean> of(List<DrawnRegion> drawn) {
    return EvidencePeriod.each(drawn).stream()
        .flatMap(period -> counted(period).stream())
        .sorted(comparing(EvidenceAnswer::at))
        .map(EvidenceAnswer::right)
        .toList();
  }

  /** Each with the time from which it counts: when it and all before it were answered. */
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
