package autoannotation.core.region;

import static java.util.Locale.ROOT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import autoannotation.core.workflow.Threshold;
import autoannotation.core.workflow.ThresholdType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RegionTest {

  private static final Concept CAT = new Concept("cat", "cat", 0.97);

  @Test
  void constructor_noneOrTwoConcepts_isRefused() {
    assertRefused("concepts does not hold exactly one: 0", () -> new Region.Data(List.of()));
    assertRefused(
        "concepts does not hold exactly one: 2", () -> new Region.Data(List.of(CAT, CAT)));
  }

  @Test
  void constructor_idNeitherIndexNorAnnotationId_isRefused() {
    BoundingBox box = new BoundingBox(0, 0, 1, 1);
    assertEquals("7", Region.of(7, box, CAT).id());
    String added = "0123456789abcdef0123456789abcdef";
    assertEquals(added, Region.of(added, box, CAT).id());
    for (String id : List.of("-1", "", "1234567890", "7 ", added + "0", added.toUpperCase(ROOT))) {
      assertRefused(
          "region id is neither an index nor 32 hex digits: " + id, () -> Region.of(id, box, CAT));
    }
  }

  @Test
  void order_detectedAndAdded_sortsAddedLast() {
    List<String> ids =
        List.of("0", "2", "9", "10", "100", "0".repeat(32), "0123456789abcdef0123456789abcdef");
    List<Region> shuffled =
        new ArrayList<>(
            ids.stream().map(id -> Region.of(id, new BoundingBox(0, 0, 1, 1), CAT)).toList());
    Collections.shuffle(shuffled, new Random(1));
    assertEquals(ids, shuffled.stream().sorted(Region.ORDER).map(Region::id).toList());
  }

  @Test
  void conceptAndThreshold_outsideZeroToOne_areRefused() {
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
