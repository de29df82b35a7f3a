package autoannotation.rehearsal.conformance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The expressions that a definition has, each with the state and the field that it stands in. */
final class Expressions {

  private final Set<String> found = new TreeSet<>();

  private Expressions() {}

  static Set<String> of(Definition definition) {
    var expressions = new Expressions();
    definition
        .states()
        .forEach((name, state) -> expressions.collect("state '" + name + "'", state));
    return expressions.found;
  }

  /** How an expression is called here, and as what our interpreter tells of it. */
  static String named(String place, String expression) {
    return place + ": " + expression;
  }

  private void collect(String place, Map<String, Object> fields) {
    fields.forEach(
        (field, value) -> {
          switch (field) {
            case "Branches", "Comment" -> {}
            case "Choices", "Retry", "Catch" -> {
              List<Map<String, Object>> rules = Definition.list(fields, field);
              for (int i = 0; i < rules.size(); i++) {
                collect("%s[%d] of %s".formatted(field, i, place), rules.get(i));
              }
            }
            default -> values(field + " of " + place, value);
          }
        });
  }

  private void values(String place, Object json) {
    switch (json) {
      case Map<?, ?> fields -> fields.values().forEach(value -> values(place, value));
      case List<?> values -> values.forEach(value -> values(place, value));
      case String text when text.startsWith("{%") && text.endsWith("%}") ->
          found.add(named(place, text.substring(2, text.length() - 2).strip()));
      case null, default -> {}
    }
  }
}
