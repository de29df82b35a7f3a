package autoannotation.core.calibration;

import static autoannotation.core.calibration.Findings.right;
import static autoannotation.core.calibration.Findings.wrong;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

  private static final double EXACT = 1e-12;

  @Test
  void of_findings_binsHaveMeanValueAndShareOfRight() {
    Reliability all =
        Reliability.of(List.of(right(0.62), right(0.64), wrong(0.66), wrong(0.68), right(0.72)));
    assertEquals(2, all.bins().size());
    Reliability.Bin six = all.bins().getFirst();
    assertEquals(List.of(0.6, 0.7), List.of(six.from(), six.to()));
    assertEquals(4, six.findings());
    assertEquals(0.65, six.value(), EXACT);
    assertEquals(0.5, six.right(), EXACT);
    assertEquals(0.8, six.share(), EXACT);
    // 0.8 x |0.65 - 0.5| + 0.2 x |0.72 - 1|
    assertEquals(0.176, all.expectedCalibrationError(), EXACT);
  }

  @Test
  void of_unequalOdds_weighsByInverseProbability() {
    // in one bin: one at odds 1/2 counts twice, one at 1 once
    Reliability.Bin nine = Reliability.of(List.of(right(0.96), wrong(0.93))).bins().getFirst();
    assertEquals(2.0 / 3, nine.right(), EXACT);
    assertEquals(0.95, nine.value(), EXACT);
  }

  @Test
  void of_valueOne_isInTheHighestBin() {
    assertEquals(0.9, Reliability.of(List.of(right(1))).bins().getFirst().from());
  }
}
