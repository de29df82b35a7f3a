package autoannotation.core.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import autoannotation.core.workflow.Threshold;
import autoannotation.core.workflow.ThresholdType;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegionTest {

  private static final Concept CAT = new Concept("cat", "cat", 0.97);

  @Test
  void it_holds_exactly_one_concept() {
    assertRefused("concepts does not hold exactly one: 0", () -> new Region.Data(List.of()));
    assertRefused(
        "concepts does not hold exactly one: 2", () -> new Region.Data(List.of(CAT, CAT)));
  }

  @Test
  void its_id_is_an_index() {
    BoundingBox box = new BoundingBox(0, 0, 1, 1);
    assertEquals("7", Region.of(7, box, CAT).id());
    assertRefused("region id is not an index: -1", () -> Region.of(-1, box, CAT));
  }

  @Test
  void a_confidence_and_a_threshold_are_from_0_to_1() {
    assertRefused(
        "value of concept cat is not in [0, 1]: NaN", () -> new Concept("cat", "cat", Double.NaN));
    assertRefused("concept id is blank", () -> new Concept(" ", "cat", 0.5));
    assertRefused(
        "threshold is not in [0, 1]: 95.0", () -> new Threshold(ThresholdType.GREATER_THAN, 95));
  }

  private static void assertRefused(String message, Runnable making) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, making::run).getMessage());
  }
}
