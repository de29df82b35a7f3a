package autoannotation.local.states;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value of a definition in which strings can be expressions. */
sealed interface Payload {

  /**
   * The value with every expression evaluated.
   *
   * @throws StatesError {@code States.QueryEvaluationError} if one fails or is undefined
   */
  Object value(Scope scope);

  default <T> T value(Scope scope, Class<T> kind) {
    Object value = value(scope);
    if (kind.isInstance(value)) {
      return kind.cast(value);
    }
    throw new StatesError(
        StatesError.QUERY_EVALUATION_ERROR, value + " is not a " + kind.getSimpleName());
  }

  /** Reads a value. {@code place} is what messages call it. */
  static Payload read(Object json, String place) {
    return switch (json) {
      case String text when Expression.is(text) -> new Computed(Expression.parse(text, place));
      case Map<?, ?> fields -> {
        Map<String, Payload> templates = new LinkedHashMap<>();
        fields.forEach((name, value) -> templates.put((String) name, read(value, place)));
        yield new ObjectOf(templates);
      }
      case List<?> values -> new ListOf(values.stream().map(value -> read(value, place)).toList());
      case null, default -> new Constant(json);
    };
  }

  record Constant(Object json) implements Payload {
    @Override
    public Object value(Scope scope) {
      return json;
    }
  }

  record Computed(Expression expression) implements Payload {
    @Override
    public Object value(Scope scope) {
      return expression.value(scope);
    }
  }

  record ListOf(List<Payload> templates) implements Payload {
    @Override
    public Object value(Scope scope) {
      List<Object> values = new ArrayList<>();
      templates.forEach(template -> values.add(template.value(scope)));
      return values;
    }
  }

  record ObjectOf(Map<String, Payload> templates) implements Payload {
    @Override
    public Object value(Scope scope) {
      Map<String, Object> values = new LinkedHashMap<>();
      templates.forEach((name, template) -> values.put(name, template.value(scope)));
      return values;
    }
  }
}
