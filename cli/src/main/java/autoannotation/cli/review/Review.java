package autoannotation.cli.review;

import autoannotation.cli.options.ExitCode;
import autoannotation.cli.options.ReviewOptions;
import autoannotation.local.LocalSystem;
import autoannotation.local.Project;
import autoannotation.local.UnusableDataException;
import autoannotation.local.template.InvalidTemplateException;
import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** {@code annotate review}: serves the input viewer until Ctrl-C, or says where it is deployed. */
public final class Review {

  private final Project project;
  private final PrintStream out;
  private final PrintStream err;

  public Review(Project project, PrintStream out, PrintStream err) {
    this.project = project;
    this.out = out;
    this.err = err;
  }

  /** Reviews; whatever goes wrong is said on the error stream. */
  public ExitCode review(ReviewOptions options) {
    try {
      return switch (options) {
        case ReviewOptions.Deployed deployed -> {
          show(new DeployedViewer("aws").of(deployed.stack()), deployed.open());
          yield ExitCode.ALL_HANDLED;
        }
        case ReviewOptions.Local local -> serve(local);
      };
    } catch (InvalidTemplateException e) {
      err.println(e.getMessage());
      return ExitCode.WRONG_COMMAND_LINE;
    } catch (UnusableDataException | UnknownStackException e) {
      err.println("annotate: " + e.getMessage());
    } catch (BindException _) {
      err.printf(
          "annotate: port %d is taken: end what listens there, or choose another with --port"
              + " (0: any that is free)%n",
          ((ReviewOptions.Local) options).port());
    } catch (IOException e) {
      err.println("annotate: " + e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.A_PHOTO_FAILED;
  }

  private ExitCode serve(ReviewOptions.Local options) throws IOException, InterruptedException {
    Map<String, String> changes =
        options.task().map(task -> Map.of("TaskId", task)).orElse(Map.of());
    String user = options.user().orElseGet(Gateway::operatingSystemsUser);
    try (var system = LocalSystem.reopen(project, options.data(), changes);
        var server = new ReviewServer(system, user, options.port(), err)) {
      var ended = new CountDownLatch(1);
      Thread ctrlC = new Thread(() -> close(server, system), "ctrl-c");
      Runtime.getRuntime().addShutdownHook(ctrlC);
      try {
        show(server.viewer(), options.open());
        out.printf("This machine alone reaches it; whoever opens it is ADMIN, as %s.%n", user);
        out.println("Press Ctrl-C to stop.");
        out.flush();
        ended.await();
      } finally {
        unhook(ctrlC);
      }
      return ExitCode.ALL_HANDLED;
    }
  }

  /** What was decided is in the table already; this lets go of it. */
  private static void close(ReviewServer server, LocalSystem system) {
    server.close();
    system.close();
  }

  private static void unhook(Thread ctrlC) {
    try {
      Runtime.getRuntime().removeShutdownHook(ctrlC);
    } catch (IllegalStateException _) {
      // it runs
    }
  }

  private void show(URI page, boolean open) {
    out.println(page);
    if (open) {
      Browser.show(page, System.getenv());
    }
  }
}
