package autoannotation.cli.options;

/** What is wrong with the command line, and the line that helps. */
final class WrongCommandLineException extends RuntimeException {

  WrongCommandLineException(String wrong, String tryThis) {
    super(wrong + "\nTry: " + tryThis);
  }
}
