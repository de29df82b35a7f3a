package autoannotation.application.redrive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.application.memory.MemoryExecutionStarter;
import autoannotation.application.memory.MemoryFailedRequests;
import autoannotation.application.port.UnreachableException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RedriveTest {

  private static final StartRate FAST = new StartRate(1000);

  private final MemoryFailedRequests queue = new MemoryFailedRequests();
  private final MemoryFailedRequests deadLetters = new MemoryFailedRequests();
  private final MemoryFailedRequests parked = new MemoryFailedRequests();
  private final MemoryExecutionStarter machine = new MemoryExecutionStarter();
  private final Redrive redrive =
      new Redrive(List.of(queue, deadLetters), parked, machine, InstantSource.system());

  @Test
  void giveBackFailed_ofEveryQueue_startsAndDeletesEachOnce() throws InterruptedException {
    for (int i = 0; i < 23; i++) {
      queue.keep(request(i));
    }
    deadLetters.keep(request(100));
    parked.keep(request(200));
    assertEquals(24, redrive.queuedCount());
    assertEquals(1, redrive.parkedCount());
    List<String> handled = new ArrayList<>();
    assertEquals(new Redriven(24, 0), redrive.giveBackFailed(FAST, () -> handled.add("handled")));
    assertEquals(24, handled.size());
    assertEquals(24, Set.copyOf(machine.started()).size());
    assertEquals(24, machine.started().size());
    assertEquals(0, redrive.queuedCount());
    assertEquals(1, redrive.parkedCount());
  }

  /** One receive for ten, and one more that finds nothing; one delete for each. */
  @Test
  void giveBackFailed_manyRequests_callsTheQueueNoMoreThanItMust() throws InterruptedException {
    for (int i = 0; i < 30; i++) {
      queue.keep(request(i));
    }
    redrive.giveBackFailed(FAST, () -> {});
    assertEquals(4, Collections.frequency(queue.calls(), "receive"));
    assertEquals(30, Collections.frequency(queue.calls(), "delete"));
    assertEquals(1, deadLetters.calls().size());
    assertEquals(30, machine.started().size());
  }

  @Test
  void giveBackFailed_requestsThatFailAgain_areTriedOnceAndStayQueued()
      throws InterruptedException {
    machine.doing(request -> queue.keep(request.replace("}", ", \"attempts\": 1}")));
    for (int i = 0; i < 15; i++) {
      queue.keep(request(i));
    }
    assertEquals(new Redriven(15, 0), redrive.giveBackFailed(FAST, () -> {}));
    assertEquals(15, machine.started().size());
    assertEquals(15, redrive.queuedCount());
  }

  @Test
  void giveBackParked_leavesTheQueueAlone() throws InterruptedException {
    queue.keep(request(1));
    parked.keep(request(2));
    machine.doing(parked::keep); // it fails again
    assertEquals(new Redriven(1, 0), redrive.giveBackParked(FAST, () -> {}));
    assertEquals(List.of(request(2)), machine.started());
    assertEquals(1, redrive.queuedCount());
    assertEquals(1, redrive.parkedCount());
  }

  @Test
  void giveBackFailed_requestThatNoExecutionTakes_isKeptAndCounted() throws InterruptedException {
    queue.keep("hello");
    queue.keep(request(1));
    assertEquals(new Redriven(1, 1), redrive.giveBackFailed(FAST, () -> {}));
    assertEquals(List.of("hello"), queue.texts());
  }

  @Test
  void giveBackFailed_machineOutOfReach_losesNothingAndTheNextOneContinues()
      throws InterruptedException {
    for (int i = 0; i < 12; i++) {
      queue.keep(request(i));
    }
    machine.reachableFor(7);
    assertThrows(UnreachableException.class, () -> redrive.giveBackFailed(FAST, () -> {}));
    assertEquals(7, machine.started().size());
    assertEquals(5, redrive.queuedCount());
    queue.pass(Duration.ofMinutes(2));
    assertEquals(new Redriven(5, 0), redrive.giveBackFailed(FAST, () -> {}));
    assertEquals(12, Set.copyOf(machine.started()).size());
  }

  /** As if it was killed between the start and the delete: the request is started again. */
  @Test
  void giveBackFailed_killedAfterAStart_startsThatOneAgain() throws InterruptedException {
    queue.keep(request(1));
    queue.keep(request(2));
    machine.doing(
        _ -> {
          throw new IllegalStateException("killed");
        });
    assertThrows(IllegalStateException.class, () -> redrive.giveBackFailed(FAST, () -> {}));
    assertEquals(2, redrive.queuedCount());
    machine.doing(_ -> {});
    queue.pass(Duration.ofMinutes(2));
    redrive.giveBackFailed(FAST, () -> {});
    assertEquals(List.of(request(1), request(1), request(2)), machine.started());
    assertEquals(0, redrive.queuedCount());
  }

  @Test
  void giveBackFailed_atARate_startsNoFaster() throws InterruptedException {
    for (int i = 0; i < 11; i++) {
      queue.keep(request(i));
    }
    Instant began = Instant.now();
    redrive.giveBackFailed(new StartRate(50), () -> {});
    Duration took = Duration.between(began, Instant.now());
    assertTrue(took.compareTo(Duration.ofMillis(199)) >= 0, took.toString());
  }

  @Test
  void rate_outOfRange_isRefused() {
    for (int perSecond : new int[] {-1, 0, 1001}) {
      assertThrows(IllegalArgumentException.class, () -> new StartRate(perSecond));
    }
  }

  @Test
  void rate_afterAStart_waitsForTheRestOfItsShare() {
    StartRate four = new StartRate(4);
    assertEquals(Duration.ofMillis(250), four.wait(Duration.ZERO));
    assertEquals(Duration.ofMillis(150), four.wait(Duration.ofMillis(100)));
    assertEquals(Duration.ZERO, four.wait(Duration.ofMillis(300)));
  }

  private static String request(int number) {
    return "{\"key\": \"inputs/%d.jpg\"}".formatted(number);
  }
}
