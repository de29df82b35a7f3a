package autoannotation.adapters.torch;

/** The network failed on a batch. */
final class NetworkException extends Exception {

  NetworkException(Throwable cause) {
    super(lastLine(cause), cause);
  }

  /** Messages of libtorch begin with a trace through the code of the network. */
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
