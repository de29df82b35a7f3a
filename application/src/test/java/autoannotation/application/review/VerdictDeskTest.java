package autoannotation.application.review;

import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_AWAITING_REVIEW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import autoannotation.application.memory.MemoryStores;
import autoannotation.application.memory.MemoryTasks;
import autoannotation.application.port.Annotations;
import autoannotation.application.port.Samples;
import autoannotation.application.task.AllTasks;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.VerdictKind;
import autoannotation.core.review.RefusedVerdictException;
import autoannotation.core.review.Reviewer;
import autoannotation.core.review.Role;
import autoannotation.core.review.VerdictRefusal;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A verdict while the machine writes the same annotation. */
class VerdictDeskTest {

  private static final Reviewer ANN = new Reviewer("ann", Role.REVIEWER);

  private final MemoryStores stores = new MemoryStores();
  private int workflow = 1;

  /** Between reading and deciding, the next workflow writes, so often. */
  private final class Raced implements Annotations {
    private int writes;

    private Raced(int writes) {
      this.writes = writes;
    }

    @Override
    public Annotation write(Annotation annotation) {
      return stores.annotations().write(annotation);
    }

    @Override
    public Annotation add(Annotation annotation) {
      return stores.annotations().add(annotation);
    }

    @Override
    public Optional<Annotation> find(InputId input, String id) {
      return stores.annotations().find(input, id);
    }

    @Override
    public boolean decide(Annotation seen, Annotation decided) {
      if (writes-- > 0) {
        machineWrites(++workflow);
      }
      return stores.annotations().decide(seen, decided);
    }
  }

  @BeforeEach
  void start() {
    machineWrites(1);
  }

  @Test
  void verdict_machineWritesInBetween_countsOnTheNewestPrediction() {
    Annotation decided = decide(4);
    assertEquals(AnnotationStatus.ANNOTATION_SUCCESS, decided.status());
    // what the machine wrote last is what was decided, not what was read first
    assertEquals(5, decided.routedBy().orElseThrow().workflowNumber());
    assertEquals(List.of(decided), stores.all());
  }

  @Test
  void decide_machineKeepsWriting_refusesAsStale() {
    var e = assertThrows(RefusedVerdictException.class, () -> decide(1000));
    assertEquals(VerdictRefusal.STALE, e.refusal());
    assertEquals(6, workflow, "it gives up after five times");
    assertEquals(false, stores.all().getFirst().decided());
  }

  private Annotation decide(int writes) {
    Annotation seen = stores.all().getFirst();
    VerdictRequest approve =
        new VerdictRequest(
            "verdict-1",
            VerdictKind.APPROVE,
            seen.inputId().toString(),
            Optional.of(seen.id()),
            Optional.of(0),
            1.5,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    AllTasks tasks = new AllTasks(new MemoryTasks(), "task", List.of("cat", "dog"));
    return new VerdictDesk(new Raced(writes), stores.inputs(), tasks, InstantSource.system())
        .decide(approve, ANN);
  }

  private void machineWrites(int number) {
    Annotation cat = Samples.annotation(0, number, ANNOTATION_AWAITING_REVIEW);
    stores.annotations().write(cat);
    stores.putAnnotated(
        List.of(cat.inputId()), cat.routedBy().orElseThrow().generation(), Set.of("0"));
  }
}
