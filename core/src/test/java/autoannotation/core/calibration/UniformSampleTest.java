package autoannotation.core.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.evidence.EvidenceOdds;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of the bands of {@link Findings}, half, all and a tenth are drawn: so a tenth of each. */
class UniformSampleTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @Test
  void of_drawBelowLowestRate_countsInEveryBand() {
    assertEquals(
        List.of(true, false, true),
        UniformSample.of(
            List.of(
                drawn(0.97, 0.03, answer(true, 0)),
                drawn(0.7, 0.06, answer(false, 0)),
                drawn(0.3, 0.09, answer(true, 0)),
                drawn(0.97, 0.11, answer(false, 0)),
                drawn(0.7, 0.2, answer(false, 0)))));
  }

  @Test
  void of_nothingDropped_ignoresRateOfDropped() {
    EvidenceOdds all = new EvidenceOdds(Findings.evidence(0.7).band(), 0.95, 0.05, Findings.RATES);
    assertEquals(
        List.of(true),
        UniformSample.of(
            List.of(new DrawnRegion(0.7, 0.4, all, Findings.DAY, Optional.of(answer(true, 0))))));
  }

  @Test
  void of_valueBelowGrid_doesNotCount() {
    assertEquals(List.of(), UniformSample.of(List.of(drawn(0.05, 0.01, answer(false, 0)))));
  }

  @Test
  void of_drawnAfterUnanswered_doesNotCount() {
    assertEquals(
        List.of(true),
        UniformSample.of(
            List.of(
                drawn(0.97, 0.03, answer(true, 0)),
                new DrawnRegion(0.7, 0.06, Findings.evidence(0.7), Findings.DAY, Optional.empty()),
                drawn(0.3, 0.09, answer(false, 0)))));
  }

  @Test
  void of_lateAnswer_isAppendedWithThoseItHeldBack() {
    DrawnRegion late = drawn(0.7, 0.02, answer(false, 60));
    DrawnRegion heldBack = drawn(0.7, 0.05, answer(true, 0));
    EvidenceOdds odds = Findings.evidence(0.7);
    DrawnRegion nextDay =
        new DrawnRegion(0.7, 0.01, odds, Findings.DAY.plusDays(1), Optional.of(answer(true, 30)));
    assertEquals(List.of(true, false, true), UniformSample.of(List.of(late, heldBack, nextDay)));
  }

  private static DrawnRegion drawn(double value, double draw, EvidenceAnswer answer) {
    return new DrawnRegion(
        value, draw, Findings.evidence(value), Findings.DAY, Optional.of(answer));
  }

  private static EvidenceAnswer answer(boolean right, int minutes) {
    return new EvidenceAnswer(right, NOON.plusSeconds(60L * minutes));
  }
}
