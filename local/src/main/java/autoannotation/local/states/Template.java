package autoannotation.local.states;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value of a definition in which strings can be expressions. */
sealed interface Template {

  /**
   * The value with every expression evaluated.
   *
   * @throws StatesError {@code States.QueryEvaluationError} if one fails or is undefined
   */
  Object value(View view);

  /** The same, of one kind. */
  default <T> T value(View view, Class<T> kind) {
    Object value = value(view);
    if (kind.isInstance(value)) {
      return kind.cast(value);
    }
    throw new StatesError(
        StatesError.QUERY_EVALUATION_ERROR, value + " is not a " + kind.getSimpleName());
  }

  /** Reads a value. {@code place} is what messages call it. */
  static Template read(Object json, String place) {
    return switch (json) {
      case String text when Expression.is(text) -> new Computed(Expression.parse(text, place));
      case Map<?, ?> fields -> {
        Map<String, Template> templates = new LinkedHashMap<>();
        fields.forEach((name, value) -> templates.put((String) name, read(value, place)));
        yield new ObjectOf(templates);
      }
      case List<?> values -> new ListOf(values.stream().map(value -> read(value, place)).toList());
      case null, default -> new Constant(json);
    };
  }

  record Constant(Object json) implements Template {
    @Override
    public Object value(View view) {
      return json;
    }
  }

  record Computed(Expression expression) implements Template {
    @Override
    public Object value(View view) {
      return expression.value(view);
    }
  }

  record ListOf(List<Template> templates) implements Template {
    @Override
    public Object value(View view) {
      List<Object> values = new ArrayList<>();
      templates.forEach(template -> values.add(template.value(view)));
      return values;
    }
  }

  record ObjectOf(Map<String, Template> templates) implements Template {
    @Override
    public Object value(View view) {
      Map<String, Object> values = new LinkedHashMap<>();
      templates.forEach((name, template) -> values.put(name, template.value(view)));
      return values;
    }
  }
}
