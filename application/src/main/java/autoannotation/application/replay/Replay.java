package autoannotation.application.replay;

import autoannotation.application.port.PhotoMachine;
import autoannotation.application.port.RoutedInput;
import autoannotation.application.port.RoutedInputs;
import autoannotation.core.annotation.InputId;
import autoannotation.core.detection.ModelVersion;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Runs the state machine again for earlier detections. The store knows which inputs are left, so an
 * interrupted replay can be continued by another.
 */
public record Replay(RoutedInputs routed, PhotoMachine machine, InstantSource clock) {

  private enum ReplayOutcome {
    ROUTED,
    FAILED,
    LEFT
  }

  /**
   * Returns the inputs of a model that neither this version of the workflow nor a newer one has
   * routed.
   *
   * @param prefix only inputs whose keys start with it
   */
  public Stream<InputId> left(int number, ModelVersion model, String prefix) {
    return routed
        .below(number, model)
        .map(RoutedInput::id)
        .filter(input -> input.key().startsWith(prefix));
  }

  /**
   * Annotates inputs concurrently and waits for all of them.
   *
   * @param until no input is started after this time
   * @throws IllegalStateException if the machine threw an exception for an input; the others are
   *     annotated nevertheless
   */
  public Replayed replay(Stream<InputId> inputs, int atOnce, Instant until)
      throws InterruptedException {
    List<Future<ReplayOutcome>> outcomes = new ArrayList<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(atOnce)) {
      inputs.forEach(input -> outcomes.add(workers.submit(() -> annotate(input, until))));
    }
    List<ReplayOutcome> ended = new ArrayList<>();
    for (Future<ReplayOutcome> outcome : outcomes) {
      ended.add(get(outcome));
    }
    return new Replayed(
        Collections.frequency(ended, ReplayOutcome.ROUTED),
        Collections.frequency(ended, ReplayOutcome.FAILED),
        Collections.frequency(ended, ReplayOutcome.LEFT));
  }

  private ReplayOutcome annotate(InputId input, Instant until) throws InterruptedException {
    if (clock.instant().isAfter(until)) {
      return ReplayOutcome.LEFT;
    }
    return machine.annotate(input) ? ReplayOutcome.ROUTED : ReplayOutcome.FAILED;
  }

  private static ReplayOutcome get(Future<ReplayOutcome> outcome) throws InterruptedException {
    try {
      return outcome.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("annotating an input failed unexpectedly", e.getCause());
    }
  }
}
