package autoannotation.adapters.lambda;

/** The status codes of Clarifai that the API returns, with their HTTP status. */
public enum StatusCode {
  SUCCESS(10000, 200),
  /** Some items of the request succeeded and others failed. */
  MIXED_STATUS(10010, 200),
  FAILURE(10020, 500),
  CONN_TOKEN_INVALID(11001, 401),
  CONN_INSUFFICIENT_SCOPES(11007, 403),
  CONN_DOES_NOT_EXIST(11101, 404),
  CONN_INVALID_REQUEST(11102, 400),
  CONN_METHOD_NOT_ALLOWED(11103, 405),
  /** Not a code of Clarifai: the object has changed, or the id is taken. */
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
