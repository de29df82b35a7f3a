package autoannotation.core.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.evidence.EvidenceRates;
import org.junit.jupiter.api.Test;

class EvidenceRuleTest {

  private static final EvidenceRates THIN = new EvidenceRates(1, 1, 0.1);
  private static final EvidenceRates LOWEST = new EvidenceRates(0.02, 0.1, 0.01);
  private static final Terms TERMS = new Terms(0.95, 0.05, 1, 2, THIN, LOWEST);

  @Test
  void next_unprovenOrBroken_hasInitialRates() {
    assertEquals(THIN, EvidenceRule.next(TERMS, false, false, 1000, 0));
    assertEquals(THIN, EvidenceRule.next(TERMS, true, true, 1000, 0));
    assertEquals(THIN, EvidenceRule.next(TERMS, true, false, 60, 0));
  }

  @Test
  void next_twiceAsManyFindings_hasAQuarterButNotBelowLowest() {
    assertEquals(
        new EvidenceRates(0.25, 0.25, 0.025), EvidenceRule.next(TERMS, true, false, 120, 0));
    assertEquals(LOWEST, EvidenceRule.next(TERMS, true, false, 6000, 0));
  }

  @Test
  void next_tenthToReview_fallsLater() {
    // 60 + 800 x 0.01 = 68
    assertEquals(
        new EvidenceRates(0.25, 0.25, 0.025), EvidenceRule.next(TERMS, true, false, 136, 0.1));
  }

  @Test
  void next_anyFindings_hasInitialRatesHalved() {
    // (60 / 100)^2 = 0.36 is nearer to 1/2 than to 1/4, by its logarithm
    assertEquals(new EvidenceRates(0.5, 0.5, 0.05), EvidenceRule.next(TERMS, true, false, 100, 0));
  }
}
