package autoannotation.cli.review;

import autoannotation.adapters.lambda.StatusCode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Lets through what the page of this very server asks for, and what a person types. Nobody signs in
 * here, so no other page may make a browser ask: not under a name that only leads here (DNS
 * rebinding), not from elsewhere, and not by a form.
 */
record Gate(int port) {

  private static final Set<String> CHANGING = Set.of("POST", "PATCH");

  /**
   * Checks a request before any of its body is read.
   *
   * @throws UnservedRequestException saying why it stays outside
   */
  void check(String method, Map<String, List<String>> headers) {
    String host = host(headers);
    for (String origin : headers.getOrDefault("Origin", List.of())) {
      if (!origin.equals("http://" + host)) {
        throw UnservedRequestException.forbidden(
            "Pages from %s can't use this server.".formatted(origin), open());
      }
    }
    if (CHANGING.contains(method) && !isJson(headers)) {
      throw new UnservedRequestException(
          415,
          StatusCode.CONN_INVALID_REQUEST,
          "The request does not declare its body as JSON.",
          "Send the header Content-Type: application/json.");
    }
  }

  private String host(Map<String, List<String>> headers) {
    List<String> hosts = headers.getOrDefault("Host", List.of());
    String host = String.join(", ", hosts).toLowerCase(Locale.ROOT);
    boolean ours = Set.of("127.0.0.1:" + port, "localhost:" + port).contains(host);
    boolean withoutPort = port == 80 && Set.of("127.0.0.1", "localhost").contains(host);
    if (!ours && !withoutPort) {
      throw UnservedRequestException.forbidden(
          host.isEmpty()
              ? "The request has no Host header."
              : "This server does not serve the host %s.".formatted(host),
          open());
    }
    return host;
  }

  private String open() {
    return "Open http://127.0.0.1:%d%s/viewer/ instead.".formatted(port, Gateway.STAGE);
  }

  private static boolean isJson(Map<String, List<String>> headers) {
    List<String> types = headers.getOrDefault("Content-type", List.of());
    return types.size() == 1
        && types.getFirst().replaceFirst(";.*", "").strip().equalsIgnoreCase("application/json");
  }
}
