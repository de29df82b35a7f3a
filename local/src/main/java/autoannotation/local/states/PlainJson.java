package autoannotation.local.states;

import autoannotation.edge.Json;
import com.dashjoin.jsonata.Jsonata;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as maps, lists, strings, numbers, booleans and null, and nothing else. */
final class PlainJson {

  private static final int LIMIT = 256 * 1024;

  private PlainJson() {}

  /** The engine takes null for undefined and has a value of its own for null. */
  static Object toEngine(Object json) {
    return json == null ? Jsonata.NULL_VALUE : json;
  }

  /** A copy without the engine's own kinds of list and null; a function is refused. */
  static Object fromEngine(Object value) {
    return switch (value) {
      case null -> null;
      case Map<?, ?> fields -> {
        Map<String, Object> copy = new LinkedHashMap<>();
        fields.forEach((name, field) -> copy.put((String) name, fromEngine(field)));
        yield copy;
      }
      case List<?> values -> {
        List<Object> copy = new ArrayList<>();
        values.forEach(element -> copy.add(fromEngine(element)));
        yield copy;
      }
      case String _, Number _, Boolean _ -> value;
      default -> {
        if (value.equals(Jsonata.NULL_VALUE)) {
          yield null;
        }
        throw new IllegalArgumentException("a function is no JSON");
      }
    };
  }

  static Map<String, Object> object(Map<?, ?> fields) {
    Map<String, Object> copy = new LinkedHashMap<>();
    fields.forEach((name, value) -> copy.put((String) name, value));
    return copy;
  }

  /** Hands back what is no larger than a state may take or put out. */
  static <T> T bounded(T json, String what) {
    if (Json.write(json).getBytes(StandardCharsets.UTF_8).length > LIMIT) {
      throw new StatesError(
          StatesError.DATA_LIMIT_EXCEEDED, what + " is larger than " + LIMIT + " bytes");
    }
    return json;
  }
}
