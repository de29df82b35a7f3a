package autoannotation.core.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.core.evidence.Band;
import autoannotation.core.evidence.EvidenceOdds;
import autoannotation.core.workflow.Promise;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalibrationSentenceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final Terms TERMS = new Terms(0.95, 0.05, 1, 2, Days.THIN, Days.LOWEST);

  @Test
  void of_provenThreshold_saysWhatIsPromised() {
    assertEquals(
        "For cat, accept above 0.50: at least 95 % of what is accepted is right (95 % confidence),"
            + " 100 % accepted, 0 % to review, from 200 verdicts.",
        sentence(
            Collections.nCopies(200, 0.9),
            Collections.nCopies(200, drawn(true)),
            Optional.empty()));
  }

  @Test
  void of_tooFewVerdicts_saysHowManyMoreAreNeeded() {
    String said = sentence(List.of(0.9), List.of(drawn(true)), Optional.empty());
    assertTrue(
        said.matches(
            "For cat, nothing can be promised yet from 1 verdict, so the limit stays at 0\\.95\\."
                + " About [34]\\d\\d more verdicts would probably do\\."),
        said);
  }

  @Test
  void of_mostWrong_saysThatMoreVerdictsWouldNotDo() {
    assertEquals(
        "For cat, nothing can be promised yet from 200 verdicts, so the limit stays at 0.95. As it"
            + " looks, too much is wrong at every threshold: more verdicts alone would not do.",
        sentence(List.of(0.9), Collections.nCopies(200, drawn(false)), Optional.empty()));
  }

  @Test
  void of_brokenPromise_saysSoFirst() {
    Promise promise = new Promise(0.95, 0.8, DAY);
    assertEquals(
        "The promise for cat is broken since 2026-03-01: more of what is accepted is wrong than"
            + " was promised. For cat, nothing can be promised yet from 200 verdicts, so the limit"
            + " stays at 0.97. As it looks, too much is wrong at every threshold: more verdicts"
            + " alone would not do.",
        sentence(List.of(0.9), Collections.nCopies(200, drawn(false)), Optional.of(promise)));
  }

  private static String sentence(
      List<Double> values, List<DrawnRegion> drawn, Optional<Promise> promise) {
    ConceptObservations observed =
        new ConceptObservations(
            "cat", values, drawn, new InForce(0.95, 0.5, 0.97, promise, Optional.empty()), 0);
    return CalibrationSentence.of("cat", Calibration.of(observed, TERMS), TERMS);
  }

  private static DrawnRegion drawn(boolean right) {
    return new DrawnRegion(
        0.9, 0.3, new EvidenceOdds(Band.REVIEW, 0.95, 0.5, Days.THIN), DAY, Findings.answer(right));
  }
}
