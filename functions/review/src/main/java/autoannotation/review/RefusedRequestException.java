package autoannotation.review;

/** A request that can't be served as it is. The message tells its sender what to do. */
final class RefusedRequestException extends RuntimeException {

  private final int status;

  RefusedRequestException(int status, String message) {
    super(message);
    this.status = status;
  }

  /** The HTTP status, 4xx. */
  int status() {
    return status;
  }
}
