package autoannotation.cli.review;

import autoannotation.adapters.lambda.StatusCode;
import autoannotation.adapters.lambda.StatusJson;

/** A request that is not served. It tells its sender what is wrong, and what to do. */
final class Refusal extends RuntimeException {

  private final int http;
  private final StatusJson status;

  Refusal(int http, StatusCode code, String description, String details) {
    super(description);
    this.http = http;
    status = StatusJson.of(code, description, details);
  }

  static Refusal invalid(String description, String details) {
    return new Refusal(400, StatusCode.CONN_INVALID_REQUEST, description, details);
  }

  static Refusal missing(String description, String details) {
    return new Refusal(404, StatusCode.CONN_DOES_NOT_EXIST, description, details);
  }

  static Refusal forbidden(String description, String details) {
    return new Refusal(403, StatusCode.CONN_INSUFFICIENT_SCOPES, description, details);
  }

  Answer answer() {
    return Answer.refused(http, status);
  }
}
