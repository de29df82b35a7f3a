package autoannotation.adapters.torch;

/** The network fails on what it is given. */
final class NetworkException extends Exception {

  NetworkException(Throwable cause) {
    super(lastLine(cause), cause);
  }

  /** libtorch's messages begin with a trace through the network's code. */
  private static String lastLine(Throwable cause) {
    Throwable root = cause;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage())
        .lines()
        .filter(line -> !line.isBlank())
        .reduce((_, last) -> last)
        .orElse("no message");
  }
}
