package autoannotation.cli;

import autoannotation.cli.options.ExitCode;
import autoannotation.cli.options.Request;
import autoannotation.cli.run.Run;
import autoannotation.local.Project;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * The command. {@code annotate.home} is the folder of template.yaml: the script {@code annotate}
 * sets it.
 */
public final class Annotate {

  private Annotate() {}

  public static void main(String[] arguments) {
    Project project =
        new Project(Path.of(System.getProperty("annotate.home", "")).toAbsolutePath());
    System.exit(run(project, System.out, System.err, arguments).code());
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
    };
  }
}
