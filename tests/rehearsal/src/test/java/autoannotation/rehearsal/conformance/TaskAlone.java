package autoannotation.rehearsal.conformance;

import autoannotation.adapters.json.Json;
import autoannotation.local.states.StateMachine;
import autoannotation.local.states.StatesError;
import autoannotation.local.states.Visits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Our interpreter decides what becomes of an error, in a machine that has one task alone. */
final class TaskAlone implements Visits {

  private final List<Decision> decided = new ArrayList<>();

  private TaskAlone() {}

  static Decision decide(Decision.Question asked) throws InterruptedException {
    var alone = new TaskAlone();
    StateMachine.of(
            "alone",
            definition(asked),
            Map.of(
                "task",
                _ -> {
                  throw new StatesError(asked.error(), "made to");
                }),
            alone::pauses,
            alone)
        .execute(Map.of(), "one");
    alone.decided.add(new Decision("FAILED", "", 0));
    return alone.decided.get(asked.retries());
  }

  private static String definition(Decision.Question asked) {
    Map<String, Object> task = new LinkedHashMap<>(asked.state());
    task.put("Resource", "task");
    Map<String, Object> states = new LinkedHashMap<>();
    states.put(
        "Before",
        Map.of(
            "Type", "Pass",
            "Assign", asked.reached().variables(),
            "Output", asked.input(),
            "Next", asked.task()));
    states.put(asked.task(), task);
    nexts(task).forEach(next -> states.put(next, Map.of("Type", "Pass", "End", true)));
    return Json.write(Map.of("QueryLanguage", "JSONata", "StartAt", "Before", "States", states));
  }

  private static Set<String> nexts(Map<String, Object> state) {
    Set<String> nexts = new TreeSet<>();
    Definition.list(state, "Catch").forEach(rule -> nexts.add((String) rule.get("Next")));
    if (state.get("Next") instanceof String next) {
      nexts.add(next);
    }
    return nexts;
  }

  private void pauses(Duration time) {
    decided.add(new Decision("RETRIABLE", "", time.toMillis() / 1000.0));
  }

  @Override
  public void caught(String state, String error, String next) {
    decided.add(new Decision("CAUGHT_ERROR", next, 0));
  }
}
