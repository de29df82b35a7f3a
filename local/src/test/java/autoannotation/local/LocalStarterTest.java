package autoannotation.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.application.port.ExecutionStarter;
import autoannotation.application.port.ExecutionStarterContract;
import autoannotation.local.states.StateMachine;
import autoannotation.local.states.StatesError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalStarterTest extends ExecutionStarterContract {

  private static final String DEFINITION =
      """
      {"QueryLanguage": "JSONata", "StartAt": "Note", "States": {
        "Note": {"Type": "Task", "Resource": "note", "End": true,
          "Arguments": {"input": "{% $string($states.context.Execution.Input) %}"}}}}""";

  private final List<String> started = new ArrayList<>();

  @Override
  protected ExecutionStarter starter() {
    return new LocalStarter(
        StateMachine.of(
            "notes",
            DEFINITION,
            Map.of(
                "note",
                arguments -> {
                  started.add((String) arguments.get("input"));
                  return Map.of();
                }),
            _ -> {}));
  }

  @Override
  protected List<String> started() {
    return started;
  }

  @Test
  void start_executionThatFails_wasStartedAllTheSame() throws InterruptedException {
    StateMachine fails =
        StateMachine.of(
            "fails",
            DEFINITION,
            Map.of(
                "note",
                _ -> {
                  throw new StatesError("Broken", "made to fail");
                }),
            _ -> {});
    assertEquals(true, new LocalStarter(fails).start("{}"));
    assertEquals(false, new LocalStarter(fails).start("[]"));
  }
}
