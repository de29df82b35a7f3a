package autoannotation.cli.workflow;

/** A version that can't be used for that. The message says what to type instead. */
final class UnusableVersionException extends RuntimeException {

  UnusableVersionException(String wrong, String tryThis) {
    super(wrong + "\nTry: " + tryThis);
  }
}
