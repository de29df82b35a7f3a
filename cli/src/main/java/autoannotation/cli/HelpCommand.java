package autoannotation.cli;

import autoannotation.cli.command.Context;
import autoannotation.cli.command.ExitCode;
import autoannotation.cli.command.Subcommand;
import autoannotation.cli.command.WrongCommandLineException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code annotate help}: prints the help of one command or of all. */
@Command(
    name = "help",
    header = "Print the help of a command.",
    footer =
        """

        Examples:
          ./annotate help run
          ./annotate help tasks create""")
final class HelpCommand implements Subcommand {

  @Parameters(paramLabel = "COMMAND", arity = "0..*", description = "a command's name")
  private List<String> words = List.of();

  @Spec private CommandSpec spec;

  private final Context context;

  HelpCommand(Context context) {
    this.context = context;
  }

  @Override
  public ExitCode run() {
    CommandLine command = spec.parent().commandLine();
    for (String word : words) {
      command = command.getSubcommands().get(word);
      if (command == null) {
        throw new WrongCommandLineException(
            "There is no command '%s'.".formatted(String.join(" ", words)), "./annotate --help");
      }
    }
    context.out().print(command.getUsageMessage());
    return ExitCode.ALL_HANDLED;
  }
}
