package autoannotation.core.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import autoannotation.core.evidence.Band;
import autoannotation.core.evidence.EvidenceOdds;
import autoannotation.core.evidence.EvidenceRates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** The numbers are of the formula in Wealth's Javadoc, worked out in Python. */
class WealthTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Test
  void logarithms_findings_areSumsOfLogarithmsOfBets() {
    List<Finding> findings = findings(0.97, 1, 100, 1);
    assertEquals(2.192767975128956, logarithms(findings, 0.95)[ThresholdGrid.atLeast(0.9)], 1e-9);
    assertEquals(
        2.192767975128956,
        Wealth.logarithm(Tally.above(findings, 0.9), 0.95),
        1e-9,
        "counted at once");
  }

  @Test
  void logarithms_fourTimesTheOdds_countAQuarter() {
    // in review at 1, accepted at 0.25: at 0.6 both are accepted
    List<Finding> findings = findings(0.7, 0.25, 40, 2);
    assertEquals(
        -0.010488400586968094, logarithms(findings, 0.95)[ThresholdGrid.atLeast(0.6)], 1e-9);
    assertEquals(0, logarithms(findings, 0.95)[ThresholdGrid.atLeast(0.7)], "nothing lies above");
  }

  @Test
  void logarithms_anyOrderOfFindings_areEqual() {
    RandomGenerator random = new SplittableRandom(1);
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      findings.addAll(findings(0.05 + 0.94 * random.nextDouble(), 0.3, 1, i % 7 == 0 ? 1 : 0));
    }
    double[] one = logarithms(findings, 0.9);
    Collections.shuffle(findings, new java.util.Random(2));
    double[] other = logarithms(findings, 0.9);
    for (int index = 0; index < ThresholdGrid.SIZE; index++) {
      assertEquals(one[index], other[index], 1e-9);
      double tallied = Wealth.logarithm(Tally.above(findings, ThresholdGrid.threshold(index)), 0.9);
      assertEquals(one[index], tallied, 1e-9, "at " + ThresholdGrid.threshold(index));
    }
  }

  @Test
  void lowerBound_findings_isHighestTargetThatWouldBeProven() {
    assertEquals(0.9687838563, LowerBound.of(findings(0.97, 1, 300, 3), 0.9, 0.05), 1e-4);
    assertEquals(0, LowerBound.of(List.of(), 0.9, 0.05));
  }

  @Test
  void fixedSequence_allRight_needsMoreThan50AndAtMost150() {
    assertEquals(Optional.empty(), proven(findings(0.9, 1, 50, 0)));
    // of the start at 0.85; below nothing was found, so it holds down to where dropped ones begin
    assertEquals(Optional.of(0.5), proven(findings(0.9, 1, 150, 0)));
  }

  @Test
  void constructor_targetOne_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Wealth(1));
  }

  private static Optional<Double> proven(List<Finding> findings) {
    Wealth wealth = new Wealth(0.95);
    findings.forEach(wealth::add);
    return FixedSequence.lowest(wealth, 0.05).map(ProvenThreshold::threshold);
  }

  private static double[] logarithms(List<Finding> findings, double target) {
    Wealth wealth = new Wealth(target);
    findings.forEach(wealth::add);
    return wealth.logarithms();
  }

  private static List<Finding> findings(double value, double accepted, int right, int wrong) {
    Band band = value > 0.95 ? Band.ACCEPTED : value > 0.5 ? Band.REVIEW : Band.DROPPED;
    EvidenceOdds odds = new EvidenceOdds(band, 0.95, 0.5, new EvidenceRates(accepted, 1, 0.01));
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < right + wrong; i++) {
      findings.add(new Finding(value, odds, DAY, i < right, Band.DROPPED));
    }
    return findings;
  }
}
