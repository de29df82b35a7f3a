package autoannotation.rehearsal.conformance;

import autoannotation.edge.Json;
import autoannotation.local.states.Evaluation;
import autoannotation.local.states.Execution;
import autoannotation.local.states.StateMachine;
import autoannotation.local.states.StatesError;
import autoannotation.local.states.Visits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sfn.model.InspectionLevel;
import software.amazon.awssdk.services.sfn.model.TestStateResponse;

/**
 * What becomes of an error: another try, another state or the end.
 *
 * @param what the status as TestState names it, and the next state if one catches
 * @param pause seconds before another try
 */
record Decision(String what, double pause) {

  /**
   * A task that fails once more after so many retries.
   *
   * @param reached where the machine was then: what the task could read
   */
  record Question(
      String task, Map<String, Object> state, String error, int retries, Evaluation reached) {
    @Override
    public String toString() {
      return "%s, %s after %d retries".formatted(task, error, retries);
    }
  }

  /** TestState in LocalStack decides. */
  static Decision theirs(Question asked) {
    Map<String, Object> state = new LinkedHashMap<>(asked.state());
    state.put("QueryLanguage", "JSONata");
    TestStateResponse tested =
        LocalStack.SFN.testState(
            test ->
                test.definition(Json.write(state))
                    .input(Json.write(asked.reached().states().get("input")))
                    .variables(Json.write(asked.reached().variables()))
                    .mock(mock -> mock.errorOutput(e -> e.error(asked.error()).cause("made to")))
                    .stateConfiguration(before -> before.retrierRetryCount(asked.retries()))
                    .inspectionLevel(InspectionLevel.DEBUG));
    Integer pause = tested.inspectionData().errorDetails().retryBackoffIntervalSeconds();
    return new Decision(
        what(tested.statusAsString(), tested.nextState()), pause == null ? 0 : pause);
  }

  /** Our interpreter decides, in a machine that has that task alone. */
  static Decision ours(Question asked) throws InterruptedException {
    Map<String, Object> state = new LinkedHashMap<>(asked.state());
    state.put("Resource", "task");
    Map<String, Object> states = new LinkedHashMap<>();
    states.put(
        "Before",
        Map.of(
            "Type", "Pass",
            "Assign", asked.reached().variables(),
            "Output", asked.reached().states().get("input"),
            "Next", asked.task()));
    states.put(asked.task(), state);
    nexts(state).forEach(next -> states.put(next, Map.of("Type", "Pass", "End", true)));
    var definition = Map.of("QueryLanguage", "JSONata", "StartAt", "Before", "States", states);
    List<String> decided = new ArrayList<>();
    List<Duration> pauses = new ArrayList<>();
    Execution ended =
        StateMachine.of(
                "one task",
                Json.write(definition),
                Map.of("task", _ -> failOnce(asked, decided)),
                pauses::add,
                hearing(decided))
            .execute(Map.of(), "one");
    if (decided.size() <= asked.retries()) {
      return new Decision(
          what(ended instanceof Execution.Failed ? "FAILED" : "SUCCEEDED", null), 0);
    }
    boolean retried = pauses.size() > asked.retries();
    return new Decision(
        decided.get(asked.retries()), retried ? seconds(pauses.get(asked.retries())) : 0);
  }

  private static Object failOnce(Question asked, List<String> decided) {
    if (decided.size() > asked.retries()) {
      throw new IllegalStateException("enough is known");
    }
    throw new StatesError(asked.error(), "made to");
  }

  private static Visits hearing(List<String> decided) {
    return new Visits() {
      @Override
      public void retried(String state, String error) {
        decided.add(what("RETRIABLE", null));
      }

      @Override
      public void caught(String state, String error, String next) {
        decided.add(what("CAUGHT_ERROR", next));
      }
    };
  }

  private static List<String> nexts(Map<String, Object> state) {
    var nexts = new HashMap<String, Boolean>();
    Definition.list(state, "Catch").forEach(rule -> nexts.put((String) rule.get("Next"), true));
    if (state.get("Next") instanceof String next) {
      nexts.put(next, true);
    }
    return List.copyOf(nexts.keySet());
  }

  private static double seconds(Duration time) {
    return time.toMillis() / 1000.0;
  }

  private static String what(String status, String next) {
    return next == null ? status : status + " -> " + next;
  }
}
