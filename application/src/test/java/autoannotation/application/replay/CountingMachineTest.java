package autoannotation.application.replay;

import static autoannotation.core.workflow.ThresholdType.GREATER_THAN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.application.CatPhoto;
import autoannotation.application.memory.MemoryStack;
import autoannotation.application.port.Inputs;
import autoannotation.application.port.PhotoMachine;
import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.InputStatus;
import autoannotation.core.evidence.Band;
import autoannotation.core.workflow.Move;
import autoannotation.core.workflow.Moves;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CountingMachineTest {

  private final MemoryStack stack = new MemoryStack();
  private final List<CatPhoto> cats = stack.annotate(3, 0.7, Instant.EPOCH);

  @Test
  void annotate_regionsThatMove_countsWhereFromAndWhereTo() throws InterruptedException {
    stack.approve(cats.subList(2, 3));
    boolean[] done = {false};
    Inputs inputs =
        MemoryStack.readOneByOne(
            id -> done[0] ? dropped(id.equals(cats.get(2).id()), id) : stack.inputs().read(id));
    PhotoMachine machine =
        _ -> {
          done[0] = true;
          return true;
        };
    CountingMachine counting =
        new CountingMachine(machine, inputs, MemoryStack.limits(GREATER_THAN, 0.95, 0.8));
    for (CatPhoto cat : cats) {
      done[0] = false;
      assertEquals(true, counting.annotate(cat.id()));
    }
    assertEquals(
        Map.of("cat", new Moves(List.of(new Move(Band.REVIEW, Band.DROPPED, 2)), 0, 1)),
        counting.moves());
  }

  @Test
  void annotate_machineFails_saysSoAndCountsThatNothingMoved() throws InterruptedException {
    stack.machine.failFor(List.of(cats.getFirst().id()));
    CountingMachine counting =
        new CountingMachine(
            stack.machine, stack.inputs(), MemoryStack.limits(GREATER_THAN, 0.95, 0.8));
    assertEquals(false, counting.annotate(cats.getFirst().id()));
    assertEquals(Map.of("cat", new Moves(List.of(), 1, 0)), counting.moves());
  }

  /** What is left of an input once a workflow drops its cat, unless a person has decided it. */
  private AnnotatedInput dropped(boolean decided, InputId id) {
    AnnotatedInput before = stack.inputs().read(id);
    return decided
        ? before
        : new AnnotatedInput(
            id,
            before.bucket(),
            InputStatus.ANNOTATED,
            Optional.empty(),
            before.detection(),
            List.of());
  }
}
