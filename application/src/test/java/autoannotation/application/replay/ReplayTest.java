package autoannotation.application.replay;

import static autoannotation.core.workflow.ThresholdType.GREATER_THAN;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.application.CatPhoto;
import autoannotation.application.memory.MemoryStack;
import autoannotation.application.port.PhotoMachine;
import autoannotation.core.annotation.InputId;
import autoannotation.core.workflow.Activation;
import autoannotation.core.workflow.Provenance;
import autoannotation.core.workflow.VersionOrigin;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReplayTest {

  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final String ALL = "";

  private final MemoryStack stack = new MemoryStack();
  private List<InputId> inputs;

  @BeforeEach
  void aVersionAfterThePhotos() {
    inputs = stack.annotate(20, 0.7, NOW).stream().map(CatPhoto::id).toList();
    stack.stored.activate(
        stack.stored.add(
            MemoryStack.limits(GREATER_THAN, 0.6, 0.5),
            new Provenance(
                VersionOrigin.PERSON,
                NOW,
                "ana",
                "better",
                Optional.empty(),
                CatPhoto.MODEL,
                Map.of())),
        new Activation(NOW, "ana", "better"));
  }

  @Test
  void replay_allThatAreLeft_annotatesEachOnceAndLeavesNone() throws InterruptedException {
    Replay replay = replay(stack.machine, () -> NOW);
    assertEquals(Set.copyOf(inputs), left(replay, ALL));
    assertEquals(new Replayed(20, 0, 0), run(replay, Instant.MAX));
    assertEquals(20, stack.machine.annotated().size());
    assertEquals(Set.copyOf(inputs), Set.copyOf(stack.machine.annotated()));
    assertEquals(Set.of(), left(replay, ALL));
    assertEquals(new Replayed(0, 0, 0), run(replay, Instant.MAX));
  }

  @Test
  void replay_someFail_countsThemAndTheyAreLeft() throws InterruptedException {
    stack.machine.failFor(inputs.subList(0, 3));
    Replay replay = replay(stack.machine, () -> NOW);
    assertEquals(new Replayed(17, 3, 0), run(replay, Instant.MAX));
    assertEquals(Set.copyOf(inputs.subList(0, 3)), left(replay, ALL));
    stack.machine.failFor(List.of());
    assertEquals(new Replayed(3, 0, 0), run(replay, Instant.MAX));
  }

  @Test
  void replay_timeIsUp_startsNoneAfterIt() throws InterruptedException {
    InstantSource clock = () -> NOW.plusSeconds(stack.machine.annotated().size());
    Replay replay = replay(stack.machine, clock);
    try (Stream<InputId> left = replay.left(1, CatPhoto.MODEL, ALL)) {
      assertEquals(new Replayed(5, 0, 15), replay.replay(left, 1, NOW.plusSeconds(4)));
    }
    assertEquals(15, left(replay, ALL).size());
    assertEquals(new Replayed(15, 0, 0), run(replay, Instant.MAX));
  }

  @Test
  void left_prefix_answersOnlyKeysThatBeginWithIt() {
    Replay replay = replay(stack.machine, () -> NOW);
    assertEquals(Set.copyOf(inputs.subList(10, 20)), left(replay, "inputs/cat-001"));
    assertEquals(Set.of(), left(replay, "cat-001"));
  }

  @Test
  void replay_severalAtOnce_runsThatMany() throws InterruptedException {
    CountDownLatch together = new CountDownLatch(4);
    PhotoMachine machine =
        _ -> {
          together.countDown();
          return together.await(10, TimeUnit.SECONDS);
        };
    Replay replay = replay(machine, () -> NOW);
    assertEquals(new Replayed(4, 0, 0), replay.replay(inputs.stream().limit(4), 4, Instant.MAX));
  }

  @Test
  void replay_machineThrows_annotatesTheOthersAndThrows() {
    PhotoMachine machine =
        input -> {
          if (input.equals(inputs.getFirst())) {
            throw new UnsupportedOperationException("broken");
          }
          return stack.machine.annotate(input);
        };
    Replay replay = replay(machine, () -> NOW);
    var e = assertThrows(IllegalStateException.class, () -> run(replay, Instant.MAX));
    assertTrue(e.getCause() instanceof UnsupportedOperationException, e.toString());
    assertEquals(Set.of(inputs.getFirst()), left(replay, ALL));
  }

  private Replay replay(PhotoMachine machine, InstantSource clock) {
    return new Replay(stack.routed, machine, clock);
  }

  private static Set<InputId> left(Replay replay, String prefix) {
    return replay.left(1, CatPhoto.MODEL, prefix).collect(toSet());
  }

  private static Replayed run(Replay replay, Instant until) throws InterruptedException {
    try (Stream<InputId> left = replay.left(1, CatPhoto.MODEL, ALL)) {
      return replay.replay(left, 4, until);
    }
  }
}
