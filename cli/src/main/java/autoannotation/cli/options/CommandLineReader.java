package autoannotation.cli.options;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** From the words of a command line to what they ask for. */
final class CommandLineReader {

  /** Those that stand for something; `annotate` and `annotate help` alone ask for help. */
  private static final Set<String> COMMANDS =
      Set.of(
          Syntax.RUN,
          Syntax.REVIEW_COMMAND,
          Syntax.TASKS,
          Syntax.SHOW,
          Syntax.CREATE,
          Syntax.STATUS,
          Syntax.CALIBRATE,
          Syntax.WORKFLOW,
          Syntax.LIST,
          Syntax.ACTIVATE,
          Syntax.DIFF,
          Syntax.REPLAY);

  private CommandLineReader() {}

  static Request read(String... arguments) {
    ParseResult annotate;
    try {
      annotate = Syntax.commandLine().parseArgs(arguments);
    } catch (ParameterException e) {
      throw Misunderstanding.of(e);
    }
    if (annotate.isVersionHelpRequested()) {
      return new Request.Print(resource("version.txt"));
    }
    return wantsHelp(annotate)
        ? new Request.Print(resource("help.txt"))
        : request(annotate.subcommand());
  }

  private static boolean wantsHelp(ParseResult command) {
    return command.isUsageHelpRequested()
        || (command.hasSubcommand()
            ? wantsHelp(command.subcommand())
            : !COMMANDS.contains(command.commandSpec().name()));
  }

  private static Request request(ParseResult command) {
    Values values = new Values(command);
    return switch (command.commandSpec().name()) {
      case Syntax.REVIEW_COMMAND -> ReviewReader.read(values);
      case Syntax.TASKS -> TasksReader.read(command);
      case Syntax.WORKFLOW -> WorkflowReader.read(command);
      case Syntax.CALIBRATE -> CalibrateReader.read(values);
      case Syntax.STATUS -> new Request.Status(TasksReader.data(values));
      default -> new Request.Run(RunReader.read(command, values));
    };
  }

  private static String resource(String name) {
    try (InputStream in =
        CommandLineReader.class.getResourceAsStream("/autoannotation/cli/" + name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
