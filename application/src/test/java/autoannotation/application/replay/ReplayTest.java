package autoannotation.application.replay;

import static autoannotation.core.workflow.ThresholdType.GREATER_THAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.application.CatPhoto;
import autoannotation.application.memory.MemoryStack;
import autoannotation.application.port.PhotoMachine;
import autoannotation.application.port.RoutedInput;
import autoannotation.application.port.RoutedInputs;
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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReplayTest {

  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final ReplayScope ALL = ReplayScope.all(CatPhoto.MODEL);

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
    assertEquals(20, replay.left(1, ALL));
    assertEquals(done(20, 0), run(replay));
    assertEquals(20, stack.machine.annotated().size());
    assertEquals(Set.copyOf(inputs), Set.copyOf(stack.machine.annotated()));
    assertEquals(0, replay.left(1, ALL));
    assertEquals(done(0, 0), run(replay));
  }

  @Test
  void replay_someFail_countsThemAndTheyAreLeft() throws InterruptedException {
    stack.machine.failFor(inputs.subList(0, 3));
    Replay replay = replay(stack.machine, () -> NOW);
    assertEquals(done(17, 3), run(replay));
    assertEquals(3, replay.left(1, ALL));
    stack.machine.failFor(List.of());
    assertEquals(done(3, 0), run(replay));
  }

  @Test
  void replay_timeIsUp_stopsAndGoesOnAfterTheLast() throws InterruptedException {
    InstantSource clock = () -> NOW.plusSeconds(stack.machine.annotated().size());
    Replay replay = replay(stack.machine, clock);
    Replayed first = replay.replay(1, ALL, 1, NOW.plusSeconds(4));
    assertEquals(new Replayed(5, 0, Optional.of(inputs.get(4))), first);
    ReplayScope rest = new ReplayScope(CatPhoto.MODEL, "", first.after());
    assertEquals(15, replay.left(1, rest));
    assertEquals(done(15, 0), replay.replay(1, rest, 1, Instant.MAX));
  }

  @Test
  void replay_timeIsUpFromTheStart_comesToAnEndAllTheSame() throws InterruptedException {
    Replay replay = replay(stack.machine, () -> NOW);
    ReplayScope scope = ALL;
    for (int photo = 0; photo < 19; photo++) {
      Replayed one = replay.replay(1, scope, 4, Instant.MIN);
      assertEquals(new Replayed(1, 0, Optional.of(inputs.get(photo))), one);
      scope = new ReplayScope(CatPhoto.MODEL, "", one.after());
    }
    assertEquals(done(1, 0), replay.replay(1, scope, 4, Instant.MIN));
  }

  @Test
  void replay_aMillionInputs_readsNoFurtherThanItWorks() throws InterruptedException {
    AtomicInteger read = new AtomicInteger();
    AtomicInteger annotated = new AtomicInteger();
    AtomicInteger furthest = new AtomicInteger();
    RoutedInputs many =
        (_, _) ->
            IntStream.range(0, 1_000_000)
                .peek(
                    _ ->
                        furthest.accumulateAndGet(
                            read.incrementAndGet() - annotated.get(), Math::max))
                .mapToObj(number -> new RoutedInput(new InputId("inputs/" + number, "v"), 0));
    PhotoMachine machine = _ -> annotated.incrementAndGet() > 0;
    Replay replay = new Replay(many, machine, () -> NOW);
    assertEquals(done(1_000_000, 0), replay.replay(1, ALL, 4, Instant.MAX));
    assertTrue(furthest.get() <= 5, "read %d ahead".formatted(furthest.get()));
  }

  @Test
  void left_prefix_countsOnlyKeysThatBeginWithIt() {
    Replay replay = replay(stack.machine, () -> NOW);
    assertEquals(10, replay.left(1, beginningWith("inputs/cat-001")));
    assertEquals(0, replay.left(1, beginningWith("cat-001")));
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
    ReplayScope four = beginningWith("inputs/cat-001");
    assertEquals(done(10, 0), replay.replay(1, four, 4, Instant.MAX));
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
    var e = assertThrows(IllegalStateException.class, () -> run(replay));
    assertTrue(e.getCause() instanceof UnsupportedOperationException, e.toString());
    assertEquals(1, replay.left(1, ALL));
    assertEquals(Set.copyOf(inputs.subList(1, 20)), Set.copyOf(stack.machine.annotated()));
  }

  private Replay replay(PhotoMachine machine, InstantSource clock) {
    return new Replay(stack.routed, machine, clock);
  }

  private static ReplayScope beginningWith(String prefix) {
    return new ReplayScope(CatPhoto.MODEL, prefix, Optional.empty());
  }

  private static Replayed run(Replay replay) throws InterruptedException {
    return replay.replay(1, ALL, 4, Instant.MAX);
  }

  private static Replayed done(int routed, int failed) {
    return new Replayed(routed, failed, Optional.empty());
  }
}
