package autoannotation.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import autoannotation.core.region.BoundingBox;
import autoannotation.core.region.Concept;
import autoannotation.core.region.Region;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceOddsTest {

  private static final EvidenceRates RATES = new EvidenceRates(0.2, 1, 0.05);

  private static final Region CAT =
      Region.of(0, new BoundingBox(0, 0, 1, 1), new Concept("cat", "Cat", 0.97));

  @ParameterizedTest
  @CsvSource({"ACCEPTED, 0.2", "REVIEW, 1", "DROPPED, 0.05"})
  void probability_band_isItsRate(Band band, double odds) {
    assertEquals(odds, new EvidenceOdds(band, 0.95, 0.5, RATES).probability());
  }

  @Test
  void constructor_rateZeroOfItsBand_isRefused() {
    assertRefused(
        "nothing is drawn of DROPPED at rate 0",
        () -> new EvidenceOdds(Band.DROPPED, 0.95, 0.5, new EvidenceRates(1, 1, 0)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void rates_outsideZeroToOne_areRefused(double rate) {
    assertRefused(
        "evidence rate of accepted is not in [0, 1]: " + rate, () -> new EvidenceRates(rate, 0, 0));
    assertRefused(
        "evidence rate of review is not in [0, 1]: " + rate, () -> new EvidenceRates(0, rate, 0));
    assertRefused(
        "evidence rate of dropped is not in [0, 1]: " + rate, () -> new EvidenceRates(0, 0, rate));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1, Double.NaN})
  void withDraw_outsideZeroToBelowOne_isRefused(double draw) {
    assertRefused("draw is not in [0, 1): " + draw, () -> CAT.withDraw(draw));
  }

  @Test
  void region_oddsWithoutDraw_isRefused() {
    Optional<EvidenceOdds> evidence =
        Optional.of(new EvidenceOdds(Band.ACCEPTED, 0.95, 0.5, RATES));
    assertRefused(
        "evidence without a draw",
        () -> new Region("0", CAT.regionInfo(), CAT.data(), Optional.empty(), evidence));
  }

  @Test
  void withoutDraw_evidence_isTheRegionBeforeTheDraw() {
    EvidenceOdds evidence = new EvidenceOdds(Band.ACCEPTED, 0.95, 0.5, RATES);
    assertEquals(CAT, CAT.asEvidence(0.1, evidence).withoutDraw());
    assertEquals(Optional.of(0.1), CAT.asEvidence(0.1, evidence).draw());
  }

  private static void assertRefused(String message, Runnable making) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, making::run).getMessage());
  }
}
