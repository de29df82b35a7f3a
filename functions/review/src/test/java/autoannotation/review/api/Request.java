package autoannotation.review.api;

import static autoannotation.review.api.Project.object;

import autoannotation.adapters.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A request to the API.
 *
 * @param body JSON text; null: there is none
 */
public record Request(
    Sender by, String method, String path, Map<String, String> parameters, String body) {

  public static Request get(String path) {
    return new Request(Sender.LABELLER, "GET", path, Map.of(), null);
  }

  public static Request post(String path, String body) {
    return new Request(Sender.LABELLER, "POST", path, Map.of(), body);
  }

  public static Request patch(String path, String body) {
    return new Request(Sender.LABELLER, "PATCH", path, Map.of(), body);
  }

  public Request by(Sender other) {
    return new Request(other, method, path, parameters, body);
  }

  public Request method(String other) {
    return new Request(by, other, path, parameters, body);
  }

  public Request with(String name, String value) {
    Map<String, String> more = new TreeMap<>(parameters);
    more.put(name, value);
    return new Request(by, method, path, more, body);
  }

  /** As API Gateway hands it on: the event that was recorded of its kind, with these values. */
  public Map<String, Object> event() {
    Map<String, Object> event = new HashMap<>(recorded());
    event.put("stageVariables", null);
    event.put("httpMethod", method);
    event.put("path", (by.claims() == null ? "" : "/signed-in") + path);
    event.put("queryStringParameters", parameters.isEmpty() ? null : parameters);
    Map<String, List<String>> multi = new HashMap<>();
    parameters.forEach((name, value) -> multi.put(name, List.of(value)));
    event.put("multiValueQueryStringParameters", multi.isEmpty() ? null : multi);
    event.put("body", body);
    Map<String, Object> context = new HashMap<>(object(event.get("requestContext")));
    by.into(context);
    event.put("requestContext", context);
    return event;
  }

  private Map<String, Object> recorded() {
    return Recorded.EVENTS.values().stream()
        .filter(event -> event.get("httpMethod").equals(method))
        .filter(event -> kind((String) event.get("path")).equals(kind(path)))
        .findFirst()
        .orElse(Recorded.EVENTS.get("get-me.json"));
  }

  /** Its first word, and how many there are. */
  private static String kind(String path) {
    String[] words = path.replaceFirst("^/signed-in", "").split("/", -1);
    return words.length < 2 ? "" : words[1] + " " + words.length;
  }

  /** The events of API Gateway in the folder events, by their files' names. */
  public static final class Recorded {

    public static final Map<String, Map<String, Object>> EVENTS = all();

    private Recorded() {}

    private static Map<String, Map<String, Object>> all() {
      Map<String, Map<String, Object>> events = new LinkedHashMap<>();
      try (Stream<Path> files = Files.list(Project.FOLDER.resolve("events"))) {
        for (Path file : files.sorted().toList()) {
          Map<String, Object> event = object(Json.read(Files.readString(file), Object.class));
          if (event.containsKey("httpMethod")) {
            events.put(file.getFileName().toString(), event);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return events;
    }
  }
}
