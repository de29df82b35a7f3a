package autoannotation.cli.workflow;

import autoannotation.adapters.dynamo.AllVersions;
import autoannotation.adapters.dynamo.RoutedInput;
import autoannotation.cli.command.ExitCode;
import autoannotation.cli.command.WrongCommandLineException;
import autoannotation.cli.progress.Progress;
import autoannotation.core.annotation.InputId;
import autoannotation.core.workflow.MovesByConcept;
import autoannotation.core.workflow.RoutedRegion;
import autoannotation.core.workflow.Workflow;
import autoannotation.local.LocalSystem;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Lets the machine route anew what was detected earlier. The table knows which photos are left: who
 * is interrupted starts again.
 */
record Replay(LocalSystem system, AllVersions versions, PrintStream out) {

  ExitCode run(Optional<Integer> asked) throws InterruptedException {
    Workflow workflow = versions.inForce();
    int active = workflow.number();
    if (asked.isPresent() && asked.get() != active) {
      versions.get(asked.get()); // whether there is one
      throw new WrongCommandLineException(
          "Version %d is in force, and only that can be applied.".formatted(active),
          "./annotate workflow activate " + asked.get());
    }
    List<InputId> left = left(active);
    if (left.isEmpty()) {
      out.printf("Every photo is routed by version %d already.%n", active);
      return ExitCode.ALL_HANDLED;
    }
    MovesByConcept counts = new MovesByConcept(workflow);
    try (Progress progress = Progress.start(out, left.size());
        ExecutorService workers =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      List<Callable<Void>> work = new ArrayList<>();
      for (InputId input : left) {
        work.add(
            () -> {
              route(input, counts);
              progress.done(input.key());
              return null;
            });
      }
      await(workers.invokeAll(work));
    }
    out.print(MovesText.done(counts.moves()));
    out.printf("detector invocations: %d%n", system.detections());
    return remaining(left(active).size());
  }

  private List<InputId> left(int active) {
    return system.routed().below(active, versions.model()).map(RoutedInput::id).toList();
  }

  private void route(InputId input, MovesByConcept counts) throws InterruptedException {
    List<RoutedRegion> before = system.read(input).routedRegions();
    system.annotate(input);
    List<RoutedRegion> after = system.read(input).routedRegions();
    synchronized (counts) {
      for (int region = 0; region < before.size(); region++) {
        counts.count(before.get(region), after.get(region).band());
      }
    }
  }

  private ExitCode remaining(int photos) {
    if (photos == 0) {
      return ExitCode.ALL_HANDLED;
    }
    out.printf(
        "%d not routed anew: it failed, or they are gone from the bucket. To try again: ./annotate"
            + " workflow replay%n",
        photos);
    return ExitCode.A_PHOTO_FAILED;
  }

  private static void await(List<Future<Void>> work) throws InterruptedException {
    for (Future<Void> one : work) {
      try {
        one.get();
      } catch (ExecutionException e) {
        throw new IllegalStateException("a defect, not a photo's fault", e.getCause());
      }
    }
  }
}
