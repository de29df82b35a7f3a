package autoannotation.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import autoannotation.edge.Json;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/** What API Gateway takes from a Lambda function; its field names are not in snake_case. */
record ApiResponse(
    @JsonProperty("statusCode") int statusCode, Map<String, String> headers, String body) {

  private static final Map<String, String> JSON =
      Map.of("Content-Type", "application/json", "Cache-Control", "no-store");

  private record Message(String message) {}

  static ApiResponse ok(Object body) {
    return new ApiResponse(200, JSON, Json.write(body));
  }

  static ApiResponse refused(RefusedRequestException e) {
    return new ApiResponse(e.status(), JSON, Json.write(new Message(e.getMessage())));
  }

  byte[] toBytes() {
    return Json.write(this).getBytes(UTF_8);
  }
}
