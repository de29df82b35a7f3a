package autoannotation.application.replay;

import autoannotation.application.port.PhotoMachine;
import autoannotation.application.port.RoutedInput;
import autoannotation.application.port.RoutedInputs;
import autoannotation.core.annotation.InputId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * Runs the state machine again for earlier detections. The store knows which inputs are left, so an
 * interrupted replay can be continued by another.
 */
public record Replay(RoutedInputs routed, PhotoMachine machine, InstantSource clock) {

  /**
   * Counts the inputs that neither this version of the workflow nor a newer one has routed. Reads
   * the whole scope.
   */
  public long left(int number, ReplayScope scope) {
    try (ReplayWalk walk = new ReplayWalk(routed, scope, clock, Instant.MAX)) {
      long left = 0;
      for (Optional<RoutedInput> input = walk.next(); input.isPresent(); input = walk.next()) {
        left += isLeft(input.get(), number) ? 1 : 0;
      }
      return left;
    }
  }

  /**
   * Annotates the inputs that neither this version of the workflow nor a newer one has routed, and
   * waits for all that it started. It reads no further ahead than it works, so that its memory does
   * not grow with the scope.
   *
   * @param atOnce number of inputs that are annotated at the same time, at least 1
   * @param until no input is started after this time, except that one is looked at in any case
   * @throws IllegalStateException if the machine threw an exception for an input; the others are
   *     annotated nevertheless
   */
  public Replayed replay(int number, ReplayScope scope, int atOnce, Instant until)
      throws InterruptedException {
    ReplayCount count = new ReplayCount();
    Semaphore free = new Semaphore(atOnce);
    try (ReplayWalk walk = new ReplayWalk(routed, scope, clock, until)) {
      try (ExecutorService workers = Executors.newFixedThreadPool(atOnce)) {
        free.acquire();
        for (Optional<RoutedInput> input = walk.next(); input.isPresent(); input = walk.next()) {
          if (isLeft(input.get(), number)) {
            InputId id = input.get().id();
            workers.execute(() -> annotate(id, count, free));
            free.acquire();
          }
        }
      }
      return count.replayed(walk.stoppedAfter());
    }
  }

  private void annotate(InputId input, ReplayCount count, Semaphore free) {
    try {
      count.ended(machine.annotate(input));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      count.ended(false);
    } catch (RuntimeException e) {
      count.broke(e);
    } finally {
      free.release();
    }
  }

  private static boolean isLeft(RoutedInput input, int number) {
    return input.workflowNumber() < number;
  }
}
