package autoannotation.local.states;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the expressions of a state can read: variables and {@code $states}. Never changed: a branch
 * starts with its parent's scope and what it adds stays inside.
 *
 * @param visits hears what is evaluated
 */
record Scope(Map<String, Object> variables, Map<String, Object> states, Visits visits) {

  static Scope of(Object input, Map<String, Object> context, Visits visits) {
    return new Scope(Map.of(), Map.of(), visits).with("input", input).with("context", context);
  }

  Object input() {
    return states.get("input");
  }

  Scope with(String field, Object value) {
    return new Scope(variables, put(states, field, value), visits);
  }

  /** The same with another field of {@code $states.context}. */
  Scope withContext(String field, Object value) {
    return with("context", put(context(), field, value));
  }

  Scope assign(Map<?, ?> assigned) {
    Map<String, Object> all = new LinkedHashMap<>(variables);
    all.putAll(PlainJson.object(assigned));
    return new Scope(all, states, visits);
  }

  /** What the next state starts with: the variables, the context, and this one's output. */
  Scope next(Object output) {
    return new Scope(variables, put(put(Map.of(), "context", context()), "input", output), visits);
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
