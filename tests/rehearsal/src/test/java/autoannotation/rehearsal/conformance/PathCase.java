package autoannotation.rehearsal.conformance;

import autoannotation.rehearsal.conformance.Answer.Throws;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An execution with mocked tasks.
 *
 * @param answers what each task answers to its calls in turn; the last answer stands for all later
 *     calls
 */
record PathCase(String name, Object request, Map<String, List<Answer>> answers) {

  PathCase with(String title, String task, Answer... those) {
    Map<String, List<Answer>> all = new LinkedHashMap<>(answers);
    all.put(task, List.of(those));
    return new PathCase(title, request, all);
  }

  /** The name as an ARN can end with it. */
  String id() {
    return name.replaceAll("[^A-Za-z0-9]+", "-");
  }

  /** Whether a mock throws an error of DynamoDB that the machine tells from others. */
  boolean throughSdk() {
    return answers.values().stream()
        .flatMap(List::stream)
        .anyMatch(
            answer ->
                answer instanceof Throws(String error, _)
                    && error.startsWith("DynamoDB.")
                    && !error.equals(Paths.DYNAMODB));
  }

  /** Whether one branch fails for good: how far the others get is not said. */
  boolean stopsBranches(Map<String, String> lanes) {
    return answers.entrySet().stream()
        .anyMatch(
            task ->
                !lanes.get(task.getKey()).equals(Definition.MACHINE)
                    && task.getValue().getLast() instanceof Throws);
  }

  @Override
  public String toString() {
    return name;
  }
}
