package autoannotation.rehearsal.conformance;

import autoannotation.rehearsal.conformance.Answer.Throws;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every path of the definition: the outcomes of paths.json, and each Task failing by each of its
 * rules, once (the retrier's way) or for ever (the catcher's way). That each error a rule names
 * goes that rule's way is what {@link DecisionTest} asks.
 */
final class Paths {

  /** What becomes of any error of a mocked DynamoDB task on LocalStack. */
  static final String DYNAMODB = "DynamoDB.AmazonDynamoDBException";

  /** A retrier that may pause for longer, in all, is not followed to its end. */
  private static final int PATIENCE_SECONDS = 20;

  private final Definition definition;
  private final Map<String, PathCase> cases = new LinkedHashMap<>();

  private Paths(Definition definition) {
    this.definition = definition;
  }

  static List<PathCase> of(Definition definition) {
    var paths = new Paths(definition);
    Outcomes.read().forEach(paths::add);
    definition.tasks().forEach(paths::failures);
    return List.copyOf(paths.cases.values());
  }

  private void failures(String task, Map<String, Object> state) {
    PathCase base = cases.get(reaching(task));
    for (Map<String, Object> retrier : Definition.list(state, "Retry")) {
      List<String> errors = Definition.errors(retrier);
      if (Integer.valueOf(0).equals(retrier.get("MaxAttempts"))) {
        caught(base, task, thrown(task, errors.getFirst()));
      } else {
        retried(base, task, thrown(task, errors.getFirst()));
        if (!slow(state).containsAll(errors)) {
          forEver(base, task, thrown(task, errors.getFirst()));
        }
      }
    }
    for (Map<String, Object> catcher : Definition.list(state, "Catch")) {
      Definition.errors(catcher).stream()
          .filter(error -> error.equals("States.ALL") || !error.startsWith("States."))
          .forEach(error -> forEver(base, task, thrown(task, error)));
    }
    forEver(base, task, thrown(task, "States.ALL"));
  }

  /** Errors that are retried for long. */
  static Set<String> slow(Map<String, Object> state) {
    Set<String> slow = new HashSet<>();
    for (Map<String, Object> retrier : Definition.list(state, "Retry")) {
      int interval = (int) retrier.getOrDefault("IntervalSeconds", 1);
      if (interval << (int) retrier.getOrDefault("MaxAttempts", 3) > PATIENCE_SECONDS) {
        slow.addAll(Definition.errors(retrier));
      }
    }
    return slow;
  }

  private void retried(PathCase base, String task, Throws failure) {
    if (!failure.error().equals("States.Timeout")) {
      once("%s answers after one %s".formatted(task, failure.error()), base, task, failure);
    }
  }

  private void caught(PathCase base, String task, Throws failure) {
    once("%s fails with %s".formatted(task, failure.error()), base, task, failure);
  }

  private void once(String name, PathCase base, String task, Throws failure) {
    add(base.with(name, task, failure, base.answers().get(task).getLast()));
  }

  private void forEver(PathCase base, String task, Throws failure) {
    add(base.with("%s fails with %s".formatted(task, failure.error()), task, failure));
  }

  private void add(PathCase one) {
    cases.putIfAbsent(one.name(), one);
  }

  /** An error for a name of ErrorEquals. */
  private Throws thrown(String task, String name) {
    if (!name.equals("States.ALL") && !name.equals("States.TaskFailed")) {
      return new Throws(name, "made to fail");
    }
    boolean dynamo = definition.tasks().get(task).get("Resource").toString().contains("dynamodb");
    return dynamo ? new Throws(DYNAMODB, "") : new Throws("Broken", "made to fail");
  }

  /** The outcome on whose way a task is called; a branch that fails runs beside one at rest. */
  private static String reaching(String task) {
    return switch (task) {
      case "Record the refusal" -> "a damaged photo";
      case "Record the failure", "Keep for redrive" -> "a detector that fails";
      case "Park the request" -> "a detector that fails for the third time";
      case "Write as SUCCESS" -> "all regions are confident";
      case "Write as AWAITING_REVIEW" -> "all regions are uncertain";
      case "Write dropped as AWAITING_REVIEW" -> "all regions are dropped, and evidence";
      default -> "confident and uncertain regions";
    };
  }
}
