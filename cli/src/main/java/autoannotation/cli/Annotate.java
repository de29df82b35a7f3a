package autoannotation.cli;

import autoannotation.cli.calibrate.Calibrate;
import autoannotation.cli.options.ExitCode;
import autoannotation.cli.options.Request;
import autoannotation.cli.review.Review;
import autoannotation.cli.run.Run;
import autoannotation.cli.tasks.Tasks;
import autoannotation.cli.workflow.Workflows;
import autoannotation.local.Project;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * The command. {@code annotate.home} is the folder of template.yaml: the script {@code annotate}
 * sets it.
 */
public final class Annotate {

  private Annotate() {}

  public static void main(String[] arguments) {
    Project project =
        new Project(Path.of(System.getProperty("annotate.home", "")).toAbsolutePath());
    System.exit(orDefect(() -> run(project, System.out, System.err, arguments)).code());
  }

  /** Ends the process in any case: DynamoDB Local's threads would keep it alive for ever. */
  private static ExitCode orDefect(Supplier<ExitCode> run) {
    try {
      return run.get();
    } catch (RuntimeException | Error e) {
      System.err.println("annotate: a defect of this program, please report it: " + e);
      System.err.println("  at " + e.getStackTrace()[0]);
      return ExitCode.A_PHOTO_FAILED;
    }
  }

  /** Does what the arguments ask for. */
  public static ExitCode run(
      Project project, PrintStream out, PrintStream err, String... arguments) {
    return switch (Request.of(arguments)) {
      case Request.Print print -> {
        out.print(print.text());
        yield ExitCode.ALL_HANDLED;
      }
      case Request.Refuse refuse -> {
        err.println(refuse.message());
        yield ExitCode.WRONG_COMMAND_LINE;
      }
      case Request.Run run -> new Run(project, out, err).annotate(run.options());
      case Request.Review review -> new Review(project, out, err).review(review.options());
      case Request.Tasks tasks -> new Tasks(project, out, err).list(tasks);
      case Request.ShowTask task -> new Tasks(project, out, err).show(task);
      case Request.CreateTask task -> new Tasks(project, out, err).create(task);
      case Request.Calibrate calibrate ->
          new Calibrate(project, out, err).print(calibrate.options());
      case Request.Workflow workflow -> new Workflows(project, out, err).run(workflow.options());
      case Request.Status status -> new Tasks(project, out, err).status(status);
    };
  }
}
