package autoannotation.core.calibration;

import static autoannotation.core.calibration.Findings.right;
import static autoannotation.core.calibration.Findings.wrong;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class RecallTest {

  @Test
  void of_audited_weighsByInverseProbability() {
    // kept: 2 at odds 1/2 and 1 at 1; dropped: 1 at odds 1/10; wrong ones are nothing to be found
    Recall recall =
        Recall.of(
            List.of(right(0.97), right(0.98), right(0.7), right(0.3), wrong(0.2), wrong(0.9)), 5);
    assertEquals(new Recall(5, 10, 5), recall);
    assertEquals(OptionalDouble.of(0.25), recall.share());
  }

  @Test
  void share_noFindings_isEmpty() {
    assertEquals(OptionalDouble.empty(), Recall.of(List.of(wrong(0.7)), 0).share());
  }
}
