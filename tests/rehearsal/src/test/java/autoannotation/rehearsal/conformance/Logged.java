package autoannotation.rehearsal.conformance;

import static java.util.Comparator.comparingInt;

import autoannotation.adapters.json.Json;
import autoannotation.rehearsal.LocalStack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.cloudwatchlogs.model.GetLogEventsResponse;

/** What a machine logged of its executions: which states they entered, what they called. */
final class Logged {

  private final Map<String, List<Map<String, Object>>> byExecution = new HashMap<>();
  private final Map<String, String> lanes;

  private Logged(Map<String, String> lanes) {
    this.lanes = lanes;
  }

  static Logged by(Machine machine, Map<String, String> lanes) {
    var logged = new Logged(lanes);
    String at = null;
    while (true) {
      String from = at;
      GetLogEventsResponse page =
          LocalStack.LOGS.getLogEvents(
              events ->
                  events
                      .logGroupName(Machine.LOG_GROUP)
                      .logStreamName("states/" + machine.arn())
                      .startFromHead(true)
                      .nextToken(from));
      page.events().forEach(event -> logged.add(event.message()));
      if (page.nextForwardToken().equals(at)) {
        logged.byExecution.values().forEach(events -> events.sort(comparingInt(Logged::id)));
        return logged;
      }
      at = page.nextForwardToken();
    }
  }

  private void add(String message) {
    Map<String, Object> event = Definition.object(Json.read(message, Object.class));
    byExecution
        .computeIfAbsent((String) event.get("execution_arn"), _ -> new ArrayList<>())
        .add(event);
  }

  private static int id(Map<String, Object> event) {
    return Integer.parseInt((String) event.get("id"));
  }

  /** The steps of an execution, as {@link Run} has them. */
  Map<String, List<String>> steps(String execution) {
    Map<String, List<String>> steps = new TreeMap<>();
    Map<Integer, String> states = new HashMap<>(); // the state in which an event happened
    for (Map<String, Object> event : byExecution.getOrDefault(execution, List.of())) {
      Map<String, Object> details = Definition.object(event.getOrDefault("details", Map.of()));
      String type = (String) event.get("type");
      int before = Integer.parseInt((String) event.get("previous_event_id"));
      String state =
          type.endsWith("StateEntered") ? (String) details.get("name") : states.get(before);
      states.put(id(event), state);
      if (type.endsWith("StateEntered")) {
        add(steps, state, state);
      } else if (type.equals("TaskScheduled")) {
        add(steps, state, call(state, details));
      }
    }
    return steps;
  }

  private static String call(String state, Map<String, Object> details) {
    return "%s <- arn:aws:states:::%s:%s %s"
        .formatted(
            state,
            details.get("resourceType"),
            details.get("resource"),
            Canonical.json((String) details.get("parameters")));
  }

  private void add(Map<String, List<String>> steps, String state, String step) {
    steps.computeIfAbsent(lanes.get(state), _ -> new ArrayList<>()).add(step);
  }
}
