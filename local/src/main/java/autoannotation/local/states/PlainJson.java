package autoannotation.local.states;

import autoannotation.adapters.json.Json;
import com.dashjoin.jsonata.Jsonata;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** JSON as maps, lists, strings, numbers, booleans and null, and nothing else. */
final class PlainJson {

  private static final int LIMIT = 256 * 1024;

  private PlainJson() {}

  /** A copy for the engine, which takes null for undefined and has a value of its own for null. */
  static Object toEngine(Object json) {
    return copy(json, value -> value == null ? Jsonata.NULL_VALUE : value);
  }

  /**
   * A copy without the engine's own kinds of list and null.
   *
   * @throws IllegalArgumentException for what is no JSON, such as a function
   */
  static Object plain(Object value) {
    return copy(value, PlainJson::plainLeaf);
  }

  private static Object plainLeaf(Object value) {
    return switch (value) {
      case null -> null;
      case String _, Number _, Boolean _ -> value;
      case Object nothing when nothing.equals(Jsonata.NULL_VALUE) -> null;
      default ->
          throw new IllegalArgumentException("not a JSON value: " + value.getClass().getName());
    };
  }

  private static Object copy(Object value, UnaryOperator<Object> leaf) {
    return switch (value) {
      case Map<?, ?> fields -> {
        Map<String, Object> copy = new LinkedHashMap<>();
        fields.forEach((name, field) -> copy.put((String) name, copy(field, leaf)));
        yield copy;
      }
      case List<?> values -> {
        List<Object> copy = new ArrayList<>();
        values.forEach(element -> copy.add(copy(element, leaf)));
        yield copy;
      }
      case null, default -> leaf.apply(value);
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
