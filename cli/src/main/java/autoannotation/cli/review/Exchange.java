package autoannotation.cli.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import autoannotation.adapters.lambda.StatusCode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The JDK's exchange: what was asked out of it, and the answer into it. */
record Exchange(HttpExchange http) {

  /** More of a body that is too long is not even waited for. */
  private static final int PATIENCE = 16_000_000;

  /**
   * What was asked.
   *
   * @throws UnservedRequestException if its body has more bytes, or its query can't be read
   */
  LocalRequest asked(long maximumBytes) throws IOException {
    Map<String, String> headers = new TreeMap<>();
    http.getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getLast()));
    return new LocalRequest(
        http.getRequestMethod(),
        http.getRequestURI().getPath(),
        parameters(http.getRequestURI().getRawQuery()),
        headers,
        body(maximumBytes));
  }

  void answer(LocalResponse answer) throws IOException {
    answer.headers().forEach(http.getResponseHeaders()::set);
    boolean bodiless = answer.body().length == 0 || http.getRequestMethod().equals("HEAD");
    http.sendResponseHeaders(answer.status(), bodiless ? -1 : answer.body().length);
    if (!bodiless) {
      http.getResponseBody().write(answer.body());
    }
  }

  private byte[] body(long maximumBytes) throws IOException {
    try (InputStream in = http.getRequestBody()) {
      byte[] body = in.readNBytes(Math.toIntExact(maximumBytes) + 1);
      if (body.length > maximumBytes) {
        in.skip(PATIENCE); // or the client would go on sending, and not see why not
        throw new UnservedRequestException(
            413,
            StatusCode.CONN_INVALID_REQUEST,
            "The request body is larger than %d bytes.".formatted(maximumBytes),
            "Send a smaller body.");
      }
      return body;
    }
  }

  private static Map<String, String> parameters(String rawQuery) {
    Map<String, String> parameters = new TreeMap<>();
    for (String pair : rawQuery == null ? new String[0] : rawQuery.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      String value = equals < 0 ? "" : pair.substring(equals + 1);
      try {
        parameters.put(URLDecoder.decode(name, UTF_8), URLDecoder.decode(value, UTF_8));
      } catch (IllegalArgumentException e) {
        throw UnservedRequestException.invalid("Invalid query string: " + pair, "Encode % as %25.");
      }
    }
    return parameters;
  }
}
