package autoannotation.cli.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Optional;

/**
 * A request to this machine.
 *
 * @param path decoded, with the stage: {@code /v1/tasks/pets}
 * @param headers their names in lower case
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record LocalRequest(
    String method,
    String path,
    Map<String, String> parameters,
    Map<String, String> headers,
    byte[] body) {

  /** A request of this program's own. */
  public static LocalRequest of(String method, String path, String body) {
    return new LocalRequest(method, path, Map.of(), Map.of(), body.getBytes(UTF_8));
  }

  /** {@code GET /v1/tasks}, to tell routes apart. */
  String route() {
    return method + " " + path;
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /**
   * The value of a parameter.
   *
   * @throws UnservedRequestException if it is missing
   */
  String parameter(String name) {
    return Optional.ofNullable(parameters.get(name))
        .orElseThrow(
            () ->
                UnservedRequestException.invalid(
                    "Missing parameter: %s.".formatted(name),
                    "Use the link as the API returned it, or add ?%s= to the address."
                        .formatted(name)));
  }
}
