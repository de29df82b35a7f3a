package autoannotation.cli.options;

/** What a command line asks for. Nothing is printed and nothing is looked up on the disk here. */
public sealed interface Request {

  /** Annotate photos. */
  record Run(RunOptions options) implements Request {}

  /** Print help or version to the standard output; {@code text} ends with a line break. */
  record Print(String text) implements Request {}

  /**
   * Print what is wrong, in two lines, to the standard error and end with {@link
   * ExitCode#WRONG_COMMAND_LINE}.
   */
  record Refuse(String message) implements Request {}

  static Request of(String... arguments) {
    try {
      return CommandLineReader.read(arguments);
    } catch (WrongCommandLineException e) {
      return new Refuse(e.getMessage());
    }
  }
}
