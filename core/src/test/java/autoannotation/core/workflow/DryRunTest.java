package autoannotation.core.workflow;

import static autoannotation.core.evidence.Band.ACCEPTED;
import static autoannotation.core.evidence.Band.DROPPED;
import static autoannotation.core.evidence.Band.REVIEW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.evidence.Band;
import autoannotation.core.region.Concept;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DryRunTest {

  private final DryRun dryRun = new DryRun(Given.cats(0.8, 0.5));

  @Test
  void moves_routedRegions_areCountedByBothBands() {
    count("cat", 0.9, REVIEW);
    count("cat", 0.85, REVIEW);
    count("cat", 0.7, ACCEPTED);
    count("cat", 0.3, REVIEW);
    count("cat", 0.6, REVIEW);
    count("cat", 0.1, DROPPED);
    assertEquals(
        Map.of(
            "cat",
            new Moves(
                List.of(
                    new Move(ACCEPTED, REVIEW, 1),
                    new Move(REVIEW, ACCEPTED, 2),
                    new Move(REVIEW, DROPPED, 1)),
                2,
                0)),
        dryRun.moves());
  }

  @Test
  void moves_decidedRegions_areCountedAsDecided() {
    dryRun.count(new RoutedRegion(new Concept("cat", "cat", 0.9), REVIEW, true));
    dryRun.count(new RoutedRegion(new Concept("cow", "cow", 0.9), DROPPED, true));
    assertEquals(
        Map.of("cat", new Moves(List.of(), 0, 1), "cow", new Moves(List.of(), 0, 1)),
        dryRun.moves());
  }

  @Test
  void moves_unlistedConcept_isDroppedOrNotCounted() {
    count("dog", 0.9, ACCEPTED);
    count("cow", 0.9, DROPPED);
    assertEquals(
        Map.of("dog", new Moves(List.of(new Move(ACCEPTED, DROPPED, 1)), 0, 0)), dryRun.moves());
  }

  @Test
  void sum_severalConcepts_addsUp() {
    Moves cats =
        new Moves(List.of(new Move(REVIEW, ACCEPTED, 2), new Move(REVIEW, DROPPED, 1)), 3, 1);
    Moves dogs =
        new Moves(List.of(new Move(ACCEPTED, REVIEW, 4), new Move(REVIEW, ACCEPTED, 5)), 6, 0);
    assertEquals(
        new Moves(
            List.of(
                new Move(ACCEPTED, REVIEW, 4),
                new Move(REVIEW, ACCEPTED, 7),
                new Move(REVIEW, DROPPED, 1)),
            9,
            1),
        Moves.sum(List.of(cats, dogs)));
    assertEquals(new Moves(List.of(), 0, 0), Moves.sum(List.of()));
  }

  private void count(String concept, double value, Band band) {
    dryRun.count(new RoutedRegion(new Concept(concept, concept, value), band, false));
  }
}
