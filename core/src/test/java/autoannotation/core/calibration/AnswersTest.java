package autoannotation.core.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.evidence.Band;
import autoannotation.core.evidence.EvidenceOdds;
import autoannotation.core.evidence.EvidenceRates;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswersTest {

  private static final EvidenceRates RATES = new EvidenceRates(0.5, 1, 0.1);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final Optional<EvidenceAnswer> YES = Findings.answer(true);
  private static final Optional<EvidenceAnswer> NOBODY = Optional.empty();

  @Test
  void thatCount_allAnswered_areAll() {
    assertEquals(
        List.of("0.97 DROPPED", "0.7 DROPPED", "0.3 DROPPED"),
        counting(drawn(0.97, 0.4, YES), drawn(0.7, 0.9, YES), drawn(0.3, 0.05, YES)));
  }

  @Test
  void thatCount_drawnAfterUnansweredOfItsBand_doesNotCount() {
    assertEquals(
        List.of("0.96 DROPPED"),
        counting(drawn(0.96, 0.1, YES), drawn(0.97, 0.2, NOBODY), drawn(0.98, 0.3, YES)));
  }

  @Test
  void thatCount_unansweredInLowerBand_limitsHowFarDownItCounts() {
    // accepted: places by lot 0.2 and 0.8; the one in review at 0.5 is unanswered
    assertEquals(
        List.of("0.97 DROPPED", "0.96 ACCEPTED"),
        counting(drawn(0.96, 0.4, YES), drawn(0.97, 0.1, YES), drawn(0.7, 0.5, NOBODY)));
  }

  @Test
  void thatCount_unansweredOnAnotherDay_stopsNothing() {
    DrawnRegion later =
        new DrawnRegion(
            0.98, 0.45, new EvidenceOdds(Band.ACCEPTED, 0.95, 0.5, RATES), DAY.plusDays(1), YES);
    assertEquals(List.of("0.98 DROPPED"), counting(drawn(0.97, 0.2, NOBODY), later));
  }

  @Test
  void weight_threshold_isLowestRateAboveItOverOwnRate() {
    Finding review =
        new Finding(0.7, new EvidenceOdds(Band.REVIEW, 0.95, 0.5, RATES), DAY, true, Band.DROPPED);
    assertEquals(0.5, review.weight(0.6), "accepted 0.5, review 1");
    assertEquals(0.1, review.weight(0.4), "dropped 0.1 too");
    Finding accepted =
        new Finding(
            0.97, new EvidenceOdds(Band.ACCEPTED, 0.95, 0.5, RATES), DAY, true, Band.ACCEPTED);
    assertEquals(1, accepted.weight(0.95));
    assertEquals(0, accepted.weight(0.6), "it counts among the accepted alone");
  }

  private static DrawnRegion drawn(double value, double draw, Optional<EvidenceAnswer> right) {
    Band band = value > 0.95 ? Band.ACCEPTED : value > 0.5 ? Band.REVIEW : Band.DROPPED;
    return new DrawnRegion(value, draw, new EvidenceOdds(band, 0.95, 0.5, RATES), DAY, right);
  }

  private static List<String> counting(DrawnRegion... drawn) {
    return Answers.thatCount(List.of(drawn)).stream()
        .sorted(Comparator.comparingDouble((Finding one) -> -one.value()))
        .map(one -> one.value() + " " + one.countsDownTo())
        .toList();
  }
}
