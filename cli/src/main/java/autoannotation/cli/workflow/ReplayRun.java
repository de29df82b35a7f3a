package autoannotation.cli.workflow;

import autoannotation.application.port.PhotoMachine;
import autoannotation.application.replay.CountingMachine;
import autoannotation.application.replay.ReplayScope;
import autoannotation.application.workflow.AllVersions;
import autoannotation.cli.command.ExitCode;
import autoannotation.cli.command.WrongCommandLineException;
import autoannotation.cli.progress.Progress;
import autoannotation.core.workflow.Workflow;
import autoannotation.local.LocalSystem;
import autoannotation.local.LocalUseCases;
import java.io.PrintStream;
import java.time.Instant;
import java.util.Optional;

/**
 * Lets the machine route anew what was detected earlier. The table knows which photos are left: who
 * is interrupted starts again.
 */
record ReplayRun(LocalSystem system, PrintStream out) {

  ExitCode run(Optional<Integer> asked) throws InterruptedException {
    AllVersions versions = useCases().versions();
    Workflow workflow = versions.inForce();
    int active = workflow.number();
    if (asked.isPresent() && asked.get() != active) {
      versions.get(asked.get()); // whether there is one
      throw new WrongCommandLineException(
          "Only the version in force can be applied, which is version %d.".formatted(active),
          "./annotate workflow activate " + asked.get());
    }
    long left = left(active);
    if (left == 0) {
      out.printf("Version %d is applied to every photo already.%n", active);
      return ExitCode.ALL_HANDLED;
    }
    CountingMachine counting = useCases().counting(system.machine(), workflow);
    try (Progress progress = Progress.start(out, Math.toIntExact(left))) {
      useCases()
          .replay(shown(counting, progress))
          .replay(active, all(), Runtime.getRuntime().availableProcessors(), Instant.MAX);
    }
    out.print(MovesText.done(counting.moves()));
    out.printf("detector invocations: %d%n", system.detections());
    return remaining(left(active));
  }

  private long left(int active) {
    return useCases().replay(system.machine()).left(active, all());
  }

  private ReplayScope all() {
    return ReplayScope.all(useCases().versions().model());
  }

  private LocalUseCases useCases() {
    return system.useCases();
  }

  private static PhotoMachine shown(PhotoMachine machine, Progress progress) {
    return input -> {
      boolean succeeded = machine.annotate(input);
      progress.done(input.key());
      return succeeded;
    };
  }

  private ExitCode remaining(long photos) {
    if (photos == 0) {
      return ExitCode.ALL_HANDLED;
    }
    out.printf(
        "Photos to which it was not applied: %d. They failed, or are no longer in the bucket. To"
            + " try again: ./annotate workflow replay%n",
        photos);
    return ExitCode.A_PHOTO_FAILED;
  }
}
