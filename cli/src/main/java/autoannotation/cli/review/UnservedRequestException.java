package autoannotation.cli.review;

import autoannotation.adapters.lambda.StatusCode;
import autoannotation.adapters.lambda.StatusJson;

/** A request that is not served. It tells its sender what is wrong, and what to do. */
final class UnservedRequestException extends RuntimeException {

  private final int http;
  private final StatusJson status;

  UnservedRequestException(int http, StatusCode code, String description, String details) {
    super(description);
    this.http = http;
    status = StatusJson.of(code, description, details);
  }

  static UnservedRequestException invalid(String description, String details) {
    return new UnservedRequestException(400, StatusCode.CONN_INVALID_REQUEST, description, details);
  }

  static UnservedRequestException missing(String description, String details) {
    return new UnservedRequestException(404, StatusCode.CONN_DOES_NOT_EXIST, description, details);
  }

  static UnservedRequestException forbidden(String description, String details) {
    return new UnservedRequestException(
        403, StatusCode.CONN_INSUFFICIENT_SCOPES, description, details);
  }

  LocalResponse answer() {
    return LocalResponse.refused(http, status);
  }
}
