package autoannotation.local;

import autoannotation.adapters.json.InvalidJsonException;
import autoannotation.adapters.json.Json;
import autoannotation.application.port.ExecutionStarter;
import autoannotation.local.states.StateMachine;
import java.util.LinkedHashMap;
import java.util.Map;

/** Runs the machine on this computer: an execution has ended when it is reported as started. */
record LocalStarter(StateMachine machine) implements ExecutionStarter {

  private static final String EXECUTION_NAME = "redrive";

  @Override
  public boolean start(String request) throws InterruptedException {
    try {
      if (Json.read(request, Object.class) instanceof Map<?, ?> json) {
        Map<String, Object> input = new LinkedHashMap<>();
        json.forEach((field, value) -> input.put((String) field, value));
        machine.execute(input, EXECUTION_NAME);
        return true;
      }
      return false;
    } catch (InvalidJsonException _) {
      return false;
    }
  }
}
