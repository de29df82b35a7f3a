package autoannotation.cli.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import autoannotation.adapters.json.Json;
import autoannotation.adapters.lambda.ApiResponse;
import autoannotation.adapters.lambda.StatusJson;
import java.util.Map;
import java.util.TreeMap;

/** What goes back to whoever asked. */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record Answer(int status, Map<String, String> headers, byte[] body) {

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

  Answer {
    Map<String, String> all = new TreeMap<>(GUARDS);
    all.putAll(headers);
    headers = Map.copyOf(all);
  }

  static Answer json(int status, Object body) {
    return new Answer(
        status, Map.of("Content-Type", "application/json"), Json.write(body).getBytes(UTF_8));
  }

  static Answer refused(int status, StatusJson why) {
    return json(status, new Body(why));
  }

  static Answer of(ApiResponse response) {
    return new Answer(response.statusCode(), response.headers(), response.body().getBytes(UTF_8));
  }

  static Answer moved(String location) {
    return new Answer(302, Map.of("Location", location), new byte[0]);
  }

  static Answer empty() {
    return new Answer(200, Map.of(), new byte[0]);
  }
}
