package autoannotation.core.calibration;

import static autoannotation.core.calibration.Findings.right;
import static autoannotation.core.calibration.Findings.wrong;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.evidence.EvidenceRates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** At 0.605 half is right, at 0.705 nine of ten. */
class ReviewThresholdTest {

  private static final double PRESENT = 0.5;

  @Test
  void of_enoughFindings_isWhereALookPays() {
    List<Finding> findings = and(5, wrong(0.55));
    assertEquals(0.6, threshold(findings, 2), "one in two is enough");
    assertEquals(0.7, threshold(findings, 1.5), "two in three are");
    assertEquals(PRESENT, threshold(findings, 1), "nothing is sure");
  }

  @Test
  void of_fewerThan30Findings_staysTheSame() {
    assertEquals(PRESENT, threshold(findings().subList(0, 29), 1.5));
    assertEquals(0.7, threshold(findings().subList(0, 30), 1.5));
  }

  @Test
  void of_fewerThanFiveBelow_isZero() {
    assertEquals(0, threshold(and(4, wrong(0.55)), 2));
    assertEquals(0, threshold(and(2, right(0.3), wrong(0.2)), 2), "two below, not four");
  }

  @Test
  void of_nothingDrawnOfDropped_staysTheSame() {
    Terms terms =
        new Terms(0.95, 0.05, 1, 2, new EvidenceRates(1, 1, 0), new EvidenceRates(0.1, 0.1, 0));
    assertEquals(PRESENT, ReviewThreshold.of(findings(), terms, PRESENT));
  }

  private static double threshold(List<Finding> findings, double costPerMiss) {
    Terms terms = new Terms(0.95, 0.05, 1, costPerMiss, Days.THIN, Days.LOWEST);
    return ReviewThreshold.of(findings, terms, PRESENT);
  }

  private static List<Finding> and(int times, Finding... more) {
    List<Finding> all = new ArrayList<>(findings());
    for (Finding one : more) {
      all.addAll(Collections.nCopies(times, one));
    }
    return all;
  }

  private static List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      findings.add(i % 2 == 0 ? right(0.605) : wrong(0.605));
      findings.add(i % 10 == 0 ? wrong(0.705) : right(0.705));
    }
    return findings;
  }
}
