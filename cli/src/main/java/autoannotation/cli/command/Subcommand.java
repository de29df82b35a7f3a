package autoannotation.cli.command;

/** What a command line asks for: its options and parameters are fields that picocli sets. */
public interface Subcommand {

  /**
   * Does it. Whatever goes wrong is printed on the error stream.
   *
   * @throws WrongCommandLineException when options contradict each other
   */
  ExitCode run();
}
