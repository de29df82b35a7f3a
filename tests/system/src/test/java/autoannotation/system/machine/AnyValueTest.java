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

/**
 * Nothing catches what fails in a Pass, a Choice or a Succeed of the machine itself: no value makes
 * it, and none makes what they put out too large.
 */
class AnyValueTest {

  private static final Set<String> KINDS = Set.of("Pass", "Choice", "Succeed");
  private static final int VALUES = 400;

  /** Just below the 256 KiB that a variable may have: as a list, and as the key of an object. */
  private static final List<String> LARGE =
      List.of("{% [$pad('', 261120, 'a')] %}", "{% {'key': $pad('', 261120, 'a')} %}");

  private static final Pattern NAME = Pattern.compile("(?<=[.]`?)[A-Za-z_]+(-[a-z]+)?");
  private static final Pattern VARIABLE = Pattern.compile("\\$(?!states)(\\w+)(?![\\w(])");

  /** The names of the states that stand in no Parallel. */
  static Stream<String> uncaught() {
    return Deployed.object(Deployed.machine().get("States")).keySet().stream()
        .filter(name -> KINDS.contains(Deployed.states().get(name).get("Type")));
  }

  @ParameterizedTest
  @MethodSource("uncaught")
  void uncaughtState_takesAnyInputAndAnyVariables(String name) throws InterruptedException {
    Map<String, Object> state = state(name);
    String text = Json.write(state);
    Set<String> variables = variables(text);
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

  /** Each variable is as large as it may be: a state that puts out two of them would fail. */
  @ParameterizedTest
  @MethodSource("uncaught")
  void uncaughtState_takesTheLargestVariables(String name) throws InterruptedException {
    Map<String, Object> state = state(name);
    for (String large : LARGE) {
      List<Map<String, Object>> assigned = new ArrayList<>();
      variables(Json.write(state)).forEach(variable -> assigned.add(assigning(variable, large)));
      StateMachine machine = behind(assigned, name, state);
      assertInstanceOf(Execution.Succeeded.class, machine.execute(Map.of(), "test"), large);
    }
  }

  @Test
  void check_stateThatPutsOutTwoVariables_isFound() throws InterruptedException {
    List<Map<String, Object>> assigned =
        List.of(assigning("one", LARGE.getFirst()), assigning("other", LARGE.getFirst()));
    Map<String, Object> state = Map.of("Type", "Succeed", "Output", "{% [$one, $other] %}");
    assertInstanceOf(
        Execution.Failed.class, behind(assigned, "A", state).execute(Map.of(), "test"));
  }

  private static Map<String, Object> assigning(String variable, String expression) {
    return Map.of("Assign", Map.of(variable, expression));
  }

  private static Map<String, Object> state(String name) {
    Map<String, Object> state = Deployed.states().get(name);
    state.remove("Comment");
    return state;
  }

  private static Set<String> variables(String state) {
    Set<String> variables = new TreeSet<>();
    VARIABLE.matcher(state).results().forEach(it -> variables.add(it.group(1)));
    return variables;
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
    Map<String, Object> hands = Map.of("Assign", assign, "Output", "{% $states.input.input %}");
    return behind(List.of(hands), name, state);
  }

  /** The state behind Pass states, of which each has the fields of one of these maps. */
  private static StateMachine behind(
      List<Map<String, Object>> passes, String name, Map<String, Object> state) {
    Map<String, Object> states = new LinkedHashMap<>();
    for (int i = 0; i < passes.size(); i++) {
      Map<String, Object> pass = new LinkedHashMap<>(passes.get(i));
      pass.put("Type", "Pass");
      pass.put("Next", i + 1 < passes.size() ? "Before " + (i + 1) : name);
      states.put("Before " + i, pass);
    }
    states.put(name, state);
    Deployed.nexts(state).forEach(next -> states.put(next, Map.of("Type", "Succeed")));
    String first = passes.isEmpty() ? name : "Before 0";
    return StateMachine.of(
        "alone",
        Json.write(Map.of("QueryLanguage", "JSONata", "StartAt", first, "States", states)),
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
