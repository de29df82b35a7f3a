package autoannotation.system.template;

import autoannotation.adapters.json.Json;
import autoannotation.local.Project;
import autoannotation.local.template.Resource;
import autoannotation.local.template.Template;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What this repository deploys: its template, and its state machine's definition with the
 * template's values, as JSON.
 */
public final class Deployed {

  public static final Project PROJECT = new Project(Path.of(System.getProperty("project.root")));
  public static final Template TEMPLATE = PROJECT.template(Map.of());

  /** What the daily call says that keeps a published version awake. */
  public static final String KEEP_AWAKE = "{\"keep_awake\": true}";

  private Deployed() {}

  public static Map<String, Object> machine() {
    return object(Json.read(PROJECT.definition(TEMPLATE), Object.class));
  }

  /** All states, with those of branches, by name. */
  public static Map<String, Map<String, Object>> states() {
    return states(machine());
  }

  private static Map<String, Map<String, Object>> states(Map<String, Object> machine) {
    Map<String, Map<String, Object>> states = new LinkedHashMap<>();
    collect(machine, states);
    return states;
  }

  public static Map<String, Map<String, Object>> tasks() {
    return tasks(machine());
  }

  /** The Tasks of another machine. */
  public static Map<String, Map<String, Object>> tasks(Map<String, Object> machine) {
    Map<String, Map<String, Object>> tasks = states(machine);
    tasks.values().removeIf(state -> !state.get("Type").equals("Task"));
    return tasks;
  }

  /** The functions' logical ids. */
  public static List<String> functions() {
    return of("AWS::Serverless::Function").map(Resource::logicalId).toList();
  }

  /** The properties of the schedules that call a function. */
  public static List<Map<String, Object>> schedules(String function) {
    Map<String, Object> properties = TEMPLATE.resource(function).properties();
    return object(properties.getOrDefault("Events", Map.of())).values().stream()
        .map(Deployed::object)
        .filter(event -> event.get("Type").equals("Schedule"))
        .map(event -> object(event.get("Properties")))
        .toList();
  }

  /** The resources of a type, such as {@code AWS::IAM::Role}. */
  public static Stream<Resource> of(String type) {
    return TEMPLATE.resources().values().stream().filter(resource -> resource.type().equals(type));
  }

  /** The states that can come after a state. */
  public static Set<String> nexts(Map<String, Object> state) {
    Set<String> nexts = new LinkedHashSet<>();
    for (String field : List.of("Choices", "Catch")) {
      list(state, field).forEach(rule -> nexts.add((String) rule.get("Next")));
    }
    for (String field : List.of("Next", "Default")) {
      if (state.get(field) instanceof String next) {
        nexts.add(next);
      }
    }
    return nexts;
  }

  /** The objects of a list-valued field, such as Retry, Catch, Choices; none when it is absent. */
  public static List<Map<String, Object>> list(Map<String, Object> json, String field) {
    List<Map<String, Object>> objects = new ArrayList<>();
    for (Object object : (List<?>) json.getOrDefault(field, List.of())) {
      objects.add(object(object));
    }
    return objects;
  }

  public static List<String> errors(Map<String, Object> rule) {
    return ((List<?>) rule.get("ErrorEquals")).stream().map(String.class::cast).toList();
  }

  @SuppressWarnings("unchecked") // JSON objects have text keys
  public static Map<String, Object> object(Object json) {
    return (Map<String, Object>) json;
  }

  private static void collect(
      Map<String, Object> machine, Map<String, Map<String, Object>> states) {
    object(machine.get("States"))
        .forEach(
            (name, json) -> {
              states.put(name, object(json));
              list(object(json), "Branches").forEach(branch -> collect(branch, states));
            });
  }
}
