package autoannotation.adapters.torch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.adapters.torch.Clusters.Found;
import autoannotation.core.region.BoundingBox;
import autoannotation.core.region.Concept;
import autoannotation.core.region.Region;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankedRegionsTest {

  private static final BoundingBox BOX = new BoundingBox(0, 0, 0.5, 0.5);
  private static final BoundingBox LOWER = new BoundingBox(0.25, 0, 0.5, 0.5);
  private static final Labels LABELS = new Labels("m", List.of("traffic light", "cat"));

  private static Region region(int index, BoundingBox box, String id, String name, double value) {
    return Region.of(index, box, new Concept(id, name, value));
  }

  @Test
  void regions_areNumberedByValueThenConceptThenBox() {
    var found =
        List.of(
            new Found(0, 0.5, LOWER),
            new Found(0, 0.5, BOX),
            new Found(1, 0.5, LOWER),
            new Found(0, 0.75, BOX),
            new Found(0, 0.25, BOX));
    assertEquals(
        List.of(
            region(0, BOX, "traffic-light", "traffic light", 0.75),
            region(1, LOWER, "cat", "cat", 0.5),
            region(2, BOX, "traffic-light", "traffic light", 0.5),
            region(3, LOWER, "traffic-light", "traffic light", 0.5)),
        RankedRegions.of(found, LABELS, 4));
  }

  @Test
  void regions_areRoundedToSixDecimals() {
    var found = new Found(1, 0.12345678, new BoundingBox(0.1234564, 0.0000001, 0.9999999, 1 / 3.0));
    assertEquals(
        List.of(region(0, new BoundingBox(0.123456, 0, 1, 0.333333), "cat", "cat", 0.123457)),
        RankedRegions.of(List.of(found), LABELS, 100));
  }

  @Test
  void regions_boxThatRoundsToNothing_omitIt() {
    var thin = new Found(1, 0.9, new BoundingBox(0.1, 0.5000001, 0.9, 0.5000002));
    var flat = new Found(1, 0.9, new BoundingBox(0.5000001, 0.1, 0.5000002, 0.9));
    assertEquals(List.of(), RankedRegions.of(List.of(thin, flat), LABELS, 100));
  }
}
