package autoannotation.cli.review;

/** A stack whose input viewer can't be found. The message says why, and what to do. */
final class UnknownStackException extends Exception {

  UnknownStackException(String message) {
    super(message);
  }
}
