package autoannotation.local.states;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the expressions of a state can read: variables and {@code $states}. Never changed: a branch
 * starts with its parent's view and what it adds stays inside.
 */
record View(Map<String, Object> variables, Map<String, Object> states) {

  static View of(Object input, Map<String, Object> context) {
    return new View(Map.of(), Map.of()).with("input", input).with("context", context);
  }

  Object input() {
    return states.get("input");
  }

  /** The same with another field of {@code $states}. */
  View with(String field, Object value) {
    return new View(variables, put(states, field, value));
  }

  /** The same with another field of {@code $states.context}. */
  View withContext(String field, Object value) {
    return with("context", put(context(), field, value));
  }

  View assign(Map<?, ?> assigned) {
    Map<String, Object> all = new LinkedHashMap<>(variables);
    all.putAll(PlainJson.object(assigned));
    return new View(all, states);
  }

  /** What the next state starts with: the variables, the context, and this one's output. */
  View next(Object output) {
    return new View(variables, put(put(Map.of(), "context", context()), "input", output));
  }

  private Map<?, ?> context() {
    return (Map<?, ?>) states.get("context");
  }

  private static Map<String, Object> put(Map<?, ?> map, String field, Object value) {
    Map<String, Object> copy = PlainJson.object(map);
    copy.put(field, value);
    return copy;
  }
}
