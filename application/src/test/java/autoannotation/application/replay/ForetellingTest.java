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

  private static final ReplayScope ALL = ReplayScope.all(CatPhoto.MODEL);

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
        foretold(1, 5, List.of(new Move(Band.REVIEW, Band.ACCEPTED, 3)), 0, 2),
        foretelling.foretell(Optional.of(1), ALL, Instant.MAX));
    assertEquals(
        foretold(0, 5, List.of(), 3, 2), foretelling.foretell(Optional.of(0), ALL, Instant.MAX));
    assertEquals(5, stack.routed.of(CatPhoto.MODEL, Optional.empty()).count());
    assertEquals(List.of(), stack.machine.annotated());
  }

  @Test
  void foretell_withoutNumber_countsByTheVersionInForce() {
    assertEquals(0, foretelling.foretell(Optional.empty(), ALL, Instant.MAX).number());
    WorkflowVersion first = stack.stored.find(1).orElseThrow();
    stack.stored.activate(first, new Activation(NOW, "ana", "better"));
    assertEquals(
        foretelling.foretell(Optional.of(1), ALL, Instant.MAX),
        foretelling.foretell(Optional.empty(), ALL, Instant.MAX));
  }

  @Test
  void foretell_prefix_countsOnlyKeysThatBeginWithIt() {
    assertEquals(
        foretold(1, 1, List.of(new Move(Band.REVIEW, Band.ACCEPTED, 1)), 0, 0),
        foretelling.foretell(Optional.of(1), beginningWith("inputs/cat-0004"), Instant.MAX));
    assertEquals(
        new Foretold(1, 0, Optional.empty(), new TreeMap<>()),
        foretelling.foretell(Optional.of(1), beginningWith("cat-0004"), Instant.MAX));
  }

  @Test
  void foretell_timeIsUp_saysWhereToGoOn() {
    AtomicInteger asked = new AtomicInteger();
    Foretelling slow =
        new Foretelling(
            stack.versions,
            stack.routed,
            stack.inputs(),
            () -> NOW.plusSeconds(asked.getAndIncrement()));
    Foretold foretold = slow.foretell(Optional.of(0), ALL, NOW.plusSeconds(1));
    assertEquals(3, foretold.photos());
    ReplayScope rest = new ReplayScope(CatPhoto.MODEL, "", foretold.after());
    assertEquals(2, foretelling.foretell(Optional.of(0), rest, Instant.MAX).photos());
  }

  @Test
  void foretell_unknownVersion_isRefused() {
    assertThrows(
        UnknownVersionException.class,
        () -> foretelling.foretell(Optional.of(7), ALL, Instant.MAX));
  }

  private static ReplayScope beginningWith(String prefix) {
    return new ReplayScope(CatPhoto.MODEL, prefix, Optional.empty());
  }

  private static Foretold foretold(
      int number, int photos, List<Move> moves, long same, long decided) {
    return new Foretold(
        number,
        photos,
        Optional.empty(),
        new TreeMap<>(Map.of("cat", new Moves(moves, same, decided))));
  }
}
