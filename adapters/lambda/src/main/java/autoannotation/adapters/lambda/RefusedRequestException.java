package autoannotation.adapters.lambda;

/**
 * A request that the API refuses: a status code, what is wrong, and what the sender can do about
 * it.
 */
public final class RefusedRequestException extends RuntimeException {

  private final StatusCode code;
  private final String details;

  public RefusedRequestException(StatusCode code, String description, String details) {
    super(description);
    this.code = code;
    this.details = details;
  }

  public static RefusedRequestException invalid(String description, String details) {
    return new RefusedRequestException(StatusCode.CONN_INVALID_REQUEST, description, details);
  }

  public static RefusedRequestException missing(String description, String details) {
    return new RefusedRequestException(StatusCode.CONN_DOES_NOT_EXIST, description, details);
  }

  /** The sender could not be identified. */
  public static RefusedRequestException unknown(String description, String details) {
    return new RefusedRequestException(StatusCode.CONN_TOKEN_INVALID, description, details);
  }

  /** The path does not support the method; {@code instead} lists the methods that it supports. */
  public static RefusedRequestException method(ApiRequest request, String instead) {
    return new RefusedRequestException(
        StatusCode.CONN_METHOD_NOT_ALLOWED,
        "Method not allowed: %s %s".formatted(request.method(), request.path()),
        "Use " + instead + ".");
  }

  public StatusCode code() {
    return code;
  }

  public StatusJson status() {
    return StatusJson.of(code, getMessage(), details);
  }
}
