package autoannotation.cli.command;

/** What is wrong with the command line. The message is printed as it is. */
public final class WrongCommandLineException extends RuntimeException {

  public WrongCommandLineException(String message) {
    super(message);
  }

  /**
   * What is wrong, and what to type instead.
   *
   * @param wrong a sentence that names the culprit
   */
  public WrongCommandLineException(String wrong, String tryThis) {
    super(wrong + "\nTry: " + tryThis);
  }
}
