package autoannotation.review.api;

import static autoannotation.review.api.Project.object;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.review.ReviewFunction;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** openapi.yaml, as the function is packed with it, and whether answers are as it says. */
public final class Description {

  public static final Map<String, Object> DOCUMENT = read();

  private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDialect(Dialects.getOpenApi30());
  private static final Map<String, Schema> BY_NAME = new ConcurrentHashMap<>();

  /** One method of one path. */
  record Operation(String method, String path, Map<String, Object> said) {

    boolean isOf(Request request) {
      String pattern =
          path.equals("/viewer/{file}")
              ? "/viewer/(?s:.*)"
              : path.replaceFirst("\\{\\w+}", "[^/]*");
      return method.equals(request.method()) && request.path().matches(pattern);
    }
  }

  private Description() {}

  public static List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    object(DOCUMENT.get("paths"))
        .forEach(
            (path, item) ->
                object(item)
                    .forEach(
                        (method, said) -> {
                          if (!method.equals("parameters")) {
                            operations.add(
                                new Operation(
                                    method.toUpperCase(java.util.Locale.ROOT), path, object(said)));
                          }
                        }));
    return operations;
  }

  /** Fails unless the answer is one that is described; of an unknown path, an error. */
  public static void check(Request request, Answer answer) {
    String schema =
        operations().stream()
            .filter(operation -> operation.isOf(request))
            .findFirst()
            .map(operation -> schema(operation, answer))
            .orElse("Error");
    if (!schema.isEmpty()) {
      check(schema, answer.json(), request + "\n" + answer);
    }
  }

  /** Fails unless that is as a schema of the description says, with no field more. */
  public static void check(String schema, JsonNode json, String what) {
    Schema said = BY_NAME.computeIfAbsent(schema, Description::schema);
    assertEquals(List.of(), said.validate(json), () -> schema + " of " + what);
  }

  private static String schema(Operation operation, Answer answer) {
    Map<String, Object> responses = object(operation.said.get("responses"));
    Object said = responses.get(Integer.toString(answer.status()));
    assertTrue(said != null, () -> "not described: " + operation + " " + answer);
    Map<String, Object> content = object(resolved(object(said)).get("content"));
    String type = answer.headers().get("Content-Type").replaceFirst(";.*", "");
    assertTrue(content.containsKey(type), () -> type + " of " + operation + " " + answer);
    Object reference = object(object(content.get(type)).get("schema")).get("$ref");
    return reference == null ? "" : ((String) reference).replaceFirst(".*/", "");
  }

  private static Map<String, Object> resolved(Map<String, Object> said) {
    if (!(said.get("$ref") instanceof String reference)) {
      return said;
    }
    return object(
        object(object(DOCUMENT.get("components")).get("responses"))
            .get(reference.replaceFirst(".*/", "")));
  }

  private static Schema schema(String name) {
    Map<String, Object> whole = new HashMap<>();
    whole.put("$ref", "#/components/schemas/" + name);
    whole.put("components", closed(DOCUMENT.get("components")));
    return SCHEMAS.getSchema(new JsonMapper().valueToTree(whole));
  }

  /** With objects that hold what is described and no more. */
  private static Object closed(Object said) {
    return switch (said) {
      case List<?> list -> list.stream().map(Description::closed).toList();
      case Map<?, ?> map -> {
        Map<Object, Object> closed = new HashMap<>();
        map.forEach((name, value) -> closed.put(name, closed(value)));
        if ("object".equals(map.get("type")) && map.containsKey("properties")) {
          closed.putIfAbsent("additionalProperties", false);
        }
        yield closed;
      }
      default -> said;
    };
  }

  private static Map<String, Object> read() {
    try (InputStream file = ReviewFunction.class.getResourceAsStream("/openapi.yaml")) {
      String text = new String(file.readAllBytes(), UTF_8);
      return object(new Load(LoadSettings.builder().build()).loadFromString(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
