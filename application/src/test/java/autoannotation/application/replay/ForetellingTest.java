package autoannotation.application.replay;

import static autoannotation.core.workflow.ThresholdType.GREATER_THAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import autoannotation.application.CatPhoto;
import autoannotation.application.memory.MemoryStack;
import autoannotation.application.workflow.UnknownVersionException;
import autoannotation.core.evidence.Band;
import autoannotation.core.workflow.Activation;
import autoannotation.core.workflow.Move;
import autoannotation.core.workflow.Moves;
import autoannotation.core.workflow.Provenance;
import autoannotation.core.workflow.VersionOrigin;
import autoannotation.core.workflow.WorkflowVersion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ForetellingTest {

  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  private final MemoryStack stack = new MemoryStack();
  private final Foretelling foretelling =
      new Foretelling(stack.versions, stack.routed, stack.inputs(), () -> NOW);

  @BeforeEach
  void photos() {
    List<CatPhoto> cats = stack.annotate(5, 0.7, NOW);
    stack.approve(cats.subList(0, 2));
    stack.stored.add(
        MemoryStack.limits(GREATER_THAN, 0.6, 0.5),
        new Provenance(
            VersionOrigin.PERSON,
            NOW,
            "ana",
            "better",
            Optional.empty(),
            CatPhoto.MODEL,
            Map.of()));
  }

  @Test
  void foretell_versionByNumber_countsWhatItWouldMoveAndChangesNothing() {
    assertEquals(
        foretold(1, 5, false, List.of(new Move(Band.REVIEW, Band.ACCEPTED, 3)), 0, 2),
        foretelling.foretell(Optional.of(1), "", Instant.MAX));
    assertEquals(
        foretold(0, 5, false, List.of(), 3, 2),
        foretelling.foretell(Optional.of(0), "", Instant.MAX));
    assertEquals(5, stack.routed.below(1, CatPhoto.MODEL).count());
    assertEquals(List.of(), stack.machine.annotated());
  }

  @Test
  void foretell_withoutNumber_countsByTheVersionInForce() {
    assertEquals(0, foretelling.foretell(Optional.empty(), "", Instant.MAX).number());
    WorkflowVersion first = stack.stored.find(1).orElseThrow();
    stack.stored.activate(first, new Activation(NOW, "ana", "better"));
    assertEquals(
        foretelling.foretell(Optional.of(1), "", Instant.MAX),
        foretelling.foretell(Optional.empty(), "", Instant.MAX));
  }

  @Test
  void foretell_prefix_countsOnlyKeysThatBeginWithIt() {
    assertEquals(
        foretold(1, 1, false, List.of(new Move(Band.REVIEW, Band.ACCEPTED, 1)), 0, 0),
        foretelling.foretell(Optional.of(1), "inputs/cat-0004", Instant.MAX));
    assertEquals(
        new Foretold(1, 0, false, new TreeMap<>()),
        foretelling.foretell(Optional.of(1), "cat-0004", Instant.MAX));
  }

  @Test
  void foretell_timeIsUp_saysThatSomeAreLeft() {
    AtomicInteger asked = new AtomicInteger();
    Foretelling slow =
        new Foretelling(
            stack.versions,
            stack.routed,
            stack.inputs(),
            () -> NOW.plusSeconds(asked.getAndIncrement()));
    Foretold foretold = slow.foretell(Optional.of(0), "", NOW.plusSeconds(2));
    assertEquals(2, foretold.photos());
    assertEquals(true, foretold.more());
  }

  @Test
  void foretell_unknownVersion_isRefused() {
    assertThrows(
        UnknownVersionException.class, () -> foretelling.foretell(Optional.of(7), "", Instant.MAX));
  }

  private static Foretold foretold(
      int number, int photos, boolean more, List<Move> moves, long same, long decided) {
    return new Foretold(
        number, photos, more, new TreeMap<>(Map.of("cat", new Moves(moves, same, decided))));
  }
}
