package autoannotation.adapters.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import autoannotation.adapters.json.Json;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/** A proxy response for API Gateway; its field names are not in snake_case. */
public record ApiResponse(
    @JsonProperty("statusCode") int statusCode,
    Map<String, String> headers,
    String body,
    @JsonProperty("isBase64Encoded") boolean isBase64Encoded) {

  private static final Map<String, String> JSON =
      Map.of(
          "Content-Type", "application/json",
          "Cache-Control", "no-store",
          "X-Content-Type-Options", "nosniff");

  private record Refused(StatusJson status) {}

  public static ApiResponse ok(Object body) {
    return json(StatusCode.SUCCESS, body);
  }

  public static ApiResponse json(StatusCode code, Object body) {
    return new ApiResponse(code.http(), JSON, Json.write(body), false);
  }

  public static ApiResponse refused(RefusedRequestException e) {
    return json(e.code(), new Refused(e.status()));
  }

  public static ApiResponse failed(String requestId) {
    return json(
        StatusCode.FAILURE,
        new Refused(
            StatusJson.of(
                StatusCode.FAILURE,
                "Internal error: the request itself is not the cause.",
                "Try again in a moment. If the error persists, look for %s in the function's log."
                    .formatted(requestId))));
  }

  /** A file of the review page, with its Content-Security-Policy. */
  public static ApiResponse file(String contentType, String contentSecurityPolicy, String text) {
    return new ApiResponse(
        200,
        Map.of(
            "Content-Type", contentType,
            "Content-Security-Policy", contentSecurityPolicy,
            "Cache-Control", "no-cache",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin"),
        text,
        false);
  }

  /** A redirect to a location relative to the request. */
  public static ApiResponse moved(String location) {
    return new ApiResponse(
        302, Map.of("Location", location, "Cache-Control", "no-store"), "", false);
  }

  public byte[] toBytes() {
    return Json.write(this).getBytes(UTF_8);
  }
}
