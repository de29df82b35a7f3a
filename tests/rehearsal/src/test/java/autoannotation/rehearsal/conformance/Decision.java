package autoannotation.rehearsal.conformance;

import autoannotation.adapters.json.Json;
import autoannotation.local.states.Evaluation;
import autoannotation.rehearsal.LocalStack;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.sfn.model.InspectionLevel;
import software.amazon.awssdk.services.sfn.model.TestStateResponse;

/**
 * What becomes of an error: another try, another state or the end.
 *
 * @param status as TestState names it
 * @param next the state that follows if the error is caught, else empty
 * @param pause seconds before another try at most
 */
record Decision(String status, String next, double pause) {

  /**
   * A task that fails once more after so many retries.
   *
   * @param reached something that was evaluated in it: what it could read
   */
  record Question(
      String task, Map<String, Object> state, String error, int retries, Evaluation reached) {

    Object input() {
      return reached.states().get("input");
    }

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
                    .input(Json.write(asked.input()))
                    .variables(Json.write(asked.reached().variables()))
                    .mock(mock -> mock.errorOutput(e -> e.error(asked.error()).cause("made to")))
                    .stateConfiguration(before -> before.retrierRetryCount(asked.retries()))
                    .inspectionLevel(InspectionLevel.DEBUG));
    Integer pause = tested.inspectionData().errorDetails().retryBackoffIntervalSeconds();
    return new Decision(
        tested.statusAsString(),
        tested.nextState() == null ? "" : tested.nextState(),
        pause == null ? 0 : pause);
  }

  /** The same and no pause: it is shorter by chance. */
  Decision withoutPause() {
    return new Decision(status, next, 0);
  }
}
