package autoannotation.rehearsal.conformance;

import autoannotation.adapters.json.Json;
import autoannotation.local.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A state machine's definition with the template's values, as JSON. */
record Definition(String text) {

  static final Path ROOT = Path.of(System.getProperty("project.root"));

  /** The lane of the states that stand in no branch. */
  static final String MACHINE = "machine";

  /** The one that is deployed, with a limit of its own for one concept and some evidence of all. */
  static Definition deployed() {
    var project = new Project(ROOT);
    var parameters =
        Map.of(
            "AcceptThresholds", "0.95,dog=0.9",
            "EvidenceRates", "accepted=0.5,review=1,dropped=0.25");
    return new Definition(project.definition(project.template(parameters)));
  }

  /**
   * The same through the SDK integration of DynamoDB: LocalStack's optimised one forgets the name
   * of an error that a mock throws.
   */
  Definition throughSdk() {
    return new Definition(text.replace("states:::dynamodb:", "states:::aws-sdk:dynamodb:"));
  }

  Map<String, Object> json() {
    return object(Json.read(text, Object.class));
  }

  /** All states, with those of branches, by name. */
  Map<String, Map<String, Object>> states() {
    Map<String, Map<String, Object>> states = new LinkedHashMap<>();
    collect(json(), MACHINE, states, new LinkedHashMap<>());
    return states;
  }

  /** The names of states and what runs one after the other: the machine, or a branch. */
  Map<String, String> lanes() {
    Map<String, String> lanes = new LinkedHashMap<>();
    collect(json(), MACHINE, new LinkedHashMap<>(), lanes);
    return lanes;
  }

  Map<String, Map<String, Object>> tasks() {
    Map<String, Map<String, Object>> tasks = states();
    tasks.values().removeIf(state -> !state.get("Type").equals("Task"));
    return tasks;
  }

  private static void collect(
      Map<String, Object> flow,
      String lane,
      Map<String, Map<String, Object>> states,
      Map<String, String> lanes) {
    object(flow.get("States"))
        .forEach(
            (name, json) -> {
              states.put(name, object(json));
              lanes.put(name, lane);
              for (Map<String, Object> branch : list(object(json), "Branches")) {
                collect(branch, name + ": " + branch.get("StartAt"), states, lanes);
              }
              if (object(json).get("ItemProcessor") instanceof Map<?, ?> processor) {
                collect(object(processor), name, states, lanes);
              }
            });
  }

  /** The objects of a list-valued field, such as Retry, Catch, Choices; none when it is absent. */
  static List<Map<String, Object>> list(Map<String, Object> json, String field) {
    List<Map<String, Object>> objects = new ArrayList<>();
    for (Object object : (List<?>) json.getOrDefault(field, List.of())) {
      objects.add(object(object));
    }
    return objects;
  }

  static List<String> errors(Map<String, Object> rule) {
    return ((List<?>) rule.get("ErrorEquals")).stream().map(String.class::cast).toList();
  }

  @SuppressWarnings("unchecked") // JSON objects have text keys
  static Map<String, Object> object(Object json) {
    return (Map<String, Object>) json;
  }
}
