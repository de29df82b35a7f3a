package autoannotation.cli.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import autoannotation.adapters.json.Json;
import autoannotation.adapters.lambda.ApiResponse;
import autoannotation.adapters.lambda.StatusJson;
import java.util.Map;
import java.util.TreeMap;

/** The response to a request to this machine. */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record LocalResponse(int status, Map<String, String> headers, byte[] body) {

  /** What every answer has, unless it has its own: nothing here is for another page to use. */
  private static final Map<String, String> GUARDS =
      Map.of(
          "Cache-Control", "no-store",
          "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Referrer-Policy", "no-referrer",
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY");

  private record Body(StatusJson status) {}

  LocalResponse {
    Map<String, String> all = new TreeMap<>(GUARDS);
    all.putAll(headers);
    headers = Map.copyOf(all);
  }

  static LocalResponse json(int status, Object body) {
    return new LocalResponse(
        status, Map.of("Content-Type", "application/json"), Json.write(body).getBytes(UTF_8));
  }

  static LocalResponse refused(int status, StatusJson why) {
    return json(status, new Body(why));
  }

  static LocalResponse of(ApiResponse response) {
    return new LocalResponse(
        response.statusCode(), response.headers(), response.body().getBytes(UTF_8));
  }

  static LocalResponse moved(String location) {
    return new LocalResponse(302, Map.of("Location", location), new byte[0]);
  }

  static LocalResponse empty() {
    return new LocalResponse(200, Map.of(), new byte[0]);
  }
}
