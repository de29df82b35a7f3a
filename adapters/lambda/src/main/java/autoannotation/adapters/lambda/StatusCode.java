package autoannotation.adapters.lambda;

/** Clarifai's status codes of an answer, as far as they are given here, with their HTTP status. */
public enum StatusCode {
  SUCCESS(10000, 200),
  /** Some of several. */
  MIXED_STATUS(10010, 200),
  FAILURE(10020, 500),
  CONN_TOKEN_INVALID(11001, 401),
  CONN_INSUFFICIENT_SCOPES(11007, 403),
  CONN_DOES_NOT_EXIST(11101, 404),
  CONN_INVALID_REQUEST(11102, 400),
  CONN_METHOD_NOT_ALLOWED(11103, 405),
  /** Not Clarifai's: somebody was faster, or the name is taken. */
  CONFLICT(11104, 409);

  private final int code;
  private final int http;

  StatusCode(int code, int http) {
    this.code = code;
    this.http = http;
  }

  public int code() {
    return code;
  }

  public int http() {
    return http;
  }
}
