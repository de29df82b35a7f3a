package autoannotation.core.calibration;

import static autoannotation.core.calibration.Findings.right;
import static autoannotation.core.calibration.Findings.wrong;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** At 0.605 half is right, at 0.705 nine of ten. */
class ReviewThresholdTest {

  @Test
  void it_is_where_a_look_begins_to_cost_less_than_what_it_would_find() {
    assertEquals(OptionalDouble.of(0.6), threshold(2), "one in two is enough");
    assertEquals(OptionalDouble.of(0.7), threshold(1.5), "two in three are");
    assertEquals(OptionalDouble.empty(), threshold(1), "nothing is sure");
  }

  @Test
  void fewer_than_30_say_too_little() {
    List<Finding> few = findings().subList(0, 29);
    assertEquals(OptionalDouble.empty(), ReviewThreshold.of(few, terms(2)));
  }

  private static OptionalDouble threshold(double costPerMiss) {
    return ReviewThreshold.of(findings(), terms(costPerMiss));
  }

  private static Terms terms(double costPerMiss) {
    return new Terms(0.95, 0.05, 1, costPerMiss, Days.THIN, Days.LOWEST);
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
