package autoannotation.system.machine;

import static autoannotation.system.template.Deployed.object;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.system.template.Deployed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What no validator of state machines looks at: whether a variable is ever assigned, or read. */
class VariablesTest {

  private static final Pattern READ = Pattern.compile("\\$(\\w+)\\b(?! *[(]| *:=)");
  private static final Pattern LOCAL = Pattern.compile("\\$(\\w+) *:=|\\$(\\w+)(?=[^()]*[)] *[{])");

  private final Set<String> assigned = new TreeSet<>(Set.of("states"));
  private final Set<String> read = new TreeSet<>();

  @Test
  void variables_ofTheDefinition_areAllAssignedAndRead() {
    Deployed.states().values().forEach(this::look);
    assertEquals(assigned, read);
  }

  private void look(Map<String, Object> state) {
    state.forEach(
        (field, value) -> {
          switch (field) {
            case "Branches" -> {} // their states are among all states
            case "Catch", "Choices" -> Deployed.list(state, field).forEach(this::look);
            case "Assign" -> {
              assigned.addAll(object(value).keySet());
              expressions(value);
            }
            default -> expressions(value);
          }
        });
  }

  private void expressions(Object json) {
    switch (json) {
      case Map<?, ?> fields -> fields.values().forEach(this::expressions);
      case List<?> values -> values.forEach(this::expressions);
      case String text when text.startsWith("{%") -> {
        Set<String> local = new TreeSet<>();
        LOCAL
            .matcher(text)
            .results()
            .forEach(it -> local.add(it.group(1) == null ? it.group(2) : it.group(1)));
        READ.matcher(text)
            .results()
            .map(it -> it.group(1))
            .filter(it -> !local.contains(it))
            .forEach(read::add);
      }
      case null, default -> {}
    }
  }
}
