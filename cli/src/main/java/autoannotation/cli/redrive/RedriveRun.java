package autoannotation.cli.redrive;

import autoannotation.application.port.UnreachableException;
import autoannotation.application.redrive.Redrive;
import autoannotation.application.redrive.RedriveWatcher;
import autoannotation.application.redrive.Redriven;
import autoannotation.application.redrive.StartRate;
import autoannotation.cli.command.Context;
import autoannotation.cli.command.ExitCode;
import autoannotation.cli.progress.Progress;

/**
 * One redrive, with its progress and its result printed.
 *
 * @param parked whether parked requests are given back, or those that are queued
 */
record RedriveRun(Redrive redrive, boolean parked, Context context) {

  private static final String NO_NAME = "";

  ExitCode run(StartRate rate) throws InterruptedException {
    Redriven redriven;
    try (Progress progress = Progress.start(context.out(), "giving back", waiting())) {
      redriven = giveBack(rate, () -> progress.done(NO_NAME));
    } catch (UnreachableException e) {
      context.err().println("annotate: " + e.getMessage());
      context
          .err()
          .println(
              "What was not given back is still kept; run the same command again to continue.");
      return ExitCode.A_PHOTO_FAILED;
    }
    context
        .out()
        .printf(
            "given back: %d, parked: %d, still queued: %d%n",
            redriven.givenBack(), redrive.parkedCount(), redrive.queuedCount());
    if (redriven.refused() == 0) {
      return ExitCode.ALL_HANDLED;
    }
    context
        .err()
        .printf(
            "annotate: %d could not be given back, because the message is not JSON: delete it from"
                + " the queue%n",
            redriven.refused());
    return ExitCode.A_PHOTO_FAILED;
  }

  private int waiting() {
    return parked ? redrive.parkedCount() : redrive.queuedCount();
  }

  private Redriven giveBack(StartRate rate, RedriveWatcher watcher) throws InterruptedException {
    return parked ? redrive.giveBackParked(rate, watcher) : redrive.giveBackFailed(rate, watcher);
  }
}
