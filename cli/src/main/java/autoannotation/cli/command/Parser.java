package autoannotation.cli.command;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/** Reads command lines, with the same strict rules for every command. */
public final class Parser {

  private final CommandLine command;

  /**
   * A parser for a command and its subcommands.
   *
   * @param command an object with picocli's annotations, or a CommandLine with subcommands
   */
  public Parser(Object command) {
    this.command =
        (command instanceof CommandLine built ? built : new CommandLine(command))
            .setExpandAtFiles(false) // a photo's name may begin with @
            .setAllowOptionsAsOptionParameters(false) // `--out --task` forgot a folder
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setColorScheme(Help.defaultColorScheme(Ansi.OFF))
            .registerConverter(String.class, Parser::text)
            .registerConverter(Path.class, Parser::path);
    setUp(this.command);
  }

  /** Settings that picocli keeps for each command. */
  private static void setUp(CommandLine command) {
    command.getCommandSpec().parser().collectErrors(true); // --help is answered all the same
    command
        .getCommandSpec()
        .usageMessage()
        .abbreviateSynopsis(true)
        .sortOptions(false)
        .parameterListHeading("%nArguments:%n")
        .optionListHeading("%nOptions:%n")
        .commandListHeading("%nCommands:%n");
    command.getSubcommands().values().forEach(Parser::setUp);
  }

  /** Does what a command line asks for. Help and version go to the standard output. */
  public ExitCode run(Context context, String... arguments) {
    try {
      ParseResult parsed = command.parseArgs(arguments);
      command.setOut(new PrintWriter(context.out(), true, context.out().charset()));
      return CommandLine.printHelpIfRequested(parsed)
          ? ExitCode.ALL_HANDLED
          : subcommand(parsed).run();
    } catch (WrongCommandLineException e) {
      context.err().println(e.getMessage());
      return ExitCode.WRONG_COMMAND_LINE;
    }
  }

  /**
   * Sets the fields of the command that is asked for.
   *
   * @throws WrongCommandLineException naming the culprit
   */
  public Subcommand parse(String... arguments) {
    return subcommand(command.parseArgs(arguments));
  }

  private static Subcommand subcommand(ParseResult parsed) {
    for (CommandLine each : parsed.asCommandLineList()) {
      ParseErrors.in(each.getParseResult())
          .ifPresent(
              wrong -> {
                throw wrong;
              });
    }
    return parsed.asCommandLineList().getLast().getCommand();
  }

  private static String text(String value) {
    if (value.isBlank()) {
      throw new WrongValueException("the value is blank");
    }
    return value;
  }

  private static Path path(String value) {
    if (value.isBlank()) { // an unset variable of a script would otherwise mean this folder
      throw new WrongValueException("the path is blank");
    }
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw new WrongValueException(
          "'%s' can't be a path (%s); LC_ALL=C.UTF-8 may help".formatted(value, e.getReason()));
    }
  }
}
