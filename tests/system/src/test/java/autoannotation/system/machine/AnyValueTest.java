package autoannotation.system.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.json.Json;
import autoannotation.local.states.Execution;
import autoannotation.local.states.StateMachine;
import autoannotation.system.template.Deployed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing catches what fails in a Pass or a Choice of the machine itself: no value makes it. */
class AnyValueTest {

  private static final int VALUES = 400;
  private static final Pattern NAME = Pattern.compile("(?<=[.]`?)[A-Za-z_]+(-[a-z]+)?");
  private static final Pattern VARIABLE = Pattern.compile("\\$(?!states)(\\w+)(?![\\w(])");

  /** The names of the states that stand in no Parallel. */
  static Stream<String> uncaught() {
    return Deployed.object(Deployed.machine().get("States")).keySet().stream()
        .filter(name -> Set.of("Pass", "Choice").contains(Deployed.states().get(name).get("Type")));
  }

  @ParameterizedTest
  @MethodSource("uncaught")
  void passOrChoice_takesAnyInputAndAnyVariables(String name) throws InterruptedException {
    Map<String, Object> state = Deployed.states().get(name);
    state.remove("Comment");
    String text = Json.write(state);
    Set<String> variables = new TreeSet<>();
    VARIABLE.matcher(text).results().forEach(it -> variables.add(it.group(1)));
    List<String> names = NAME.matcher(text).results().map(it -> it.group()).toList();
    var values = new Values(names);
    for (Set<String> assigned : List.of(variables, Set.<String>of())) {
      StateMachine alone = alone(name, state, assigned);
      for (int i = 0; i < VALUES; i++) {
        Map<String, Object> given = new LinkedHashMap<>();
        names.forEach(field -> given.put(field, values.next(VALUES))); // the execution's input
        given.put("input", values.next(i));
        assigned.forEach(variable -> given.put(variable, values.next(VALUES)));
        assertInstanceOf(Execution.Succeeded.class, alone.execute(given, "test"), given.toString());
      }
    }
  }

  /** In a Parallel, where it would be caught, an expression of a Pass fails for some value. */
  @Test
  void check_expressionThatFails_isFound() throws InterruptedException {
    Map<String, Object> state =
        Map.of("Type", "Pass", "Next", "On", "Output", "{% $contains($states.input.key, 'a') %}");
    assertInstanceOf(
        Execution.Failed.class,
        alone("A", state, Set.of()).execute(Map.of("input", Map.of("key", 1)), "test"));
  }

  @Test
  void parallelOfTheMachine_catchesWhatFailsInItsBranches() {
    Deployed.states()
        .forEach(
            (name, state) -> {
              if (state.get("Type").equals("Parallel")) {
                Map<String, Object> last = Deployed.list(state, "Catch").getLast();
                assertEquals(List.of("States.ALL"), Deployed.errors(last), name);
              }
            });
  }

  @Test
  void comparingState_standsInAParallel() {
    assertTrue(uncaught().noneMatch("Compare with the limits"::equals));
    assertTrue(Deployed.states().containsKey("Compare with the limits"));
  }

  /** The state behind one that hands it an input and variables. */
  private static StateMachine alone(String name, Map<String, Object> state, Set<String> variables) {
    Map<String, Object> assign = new LinkedHashMap<>();
    variables.forEach(variable -> assign.put(variable, "{% $states.input." + variable + " %}"));
    Map<String, Object> states = new LinkedHashMap<>();
    states.put(
        "Before",
        Map.of(
            "Type", "Pass", "Assign", assign, "Output", "{% $states.input.input %}", "Next", name));
    states.put(name, state);
    Deployed.nexts(state).forEach(next -> states.put(next, Map.of("Type", "Succeed")));
    return StateMachine.of(
        "alone",
        Json.write(Map.of("QueryLanguage", "JSONata", "StartAt", "Before", "States", states)),
        Map.of(),
        _ -> {});
  }

  /** JSON by chance, of fields that a state speaks of; each type first. */
  private static final class Values {

    private final Random random = new Random(1);
    private final List<String> names;
    private final List<Object> plain = new ArrayList<>();

    Values(List<String> names) {
      this.names = new ArrayList<>(new LinkedHashSet<>(names));
      plain.add(null);
      plain.addAll(
          List.of(
              true,
              false,
              0,
              1.5,
              -1e300,
              "",
              "inputs/",
              "REJECTED",
              "é\u0000\"'",
              List.of(),
              Map.of()));
    }

    Object next(int i) {
      return i < plain.size() ? plain.get(i) : value(4);
    }

    private Object value(int deep) {
      int kind = random.nextInt(deep == 0 ? 1 : 4);
      if (kind == 0) {
        return plain.get(random.nextInt(plain.size()));
      }
      if (kind == 1) {
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          list.add(value(deep - 1));
        }
        return list;
      }
      Map<String, Object> fields = new LinkedHashMap<>();
      for (String name : names) {
        if (random.nextBoolean()) {
          fields.put(name, value(deep - 1));
        }
      }
      return fields;
    }
  }
}
