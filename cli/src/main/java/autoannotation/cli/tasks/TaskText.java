package autoannotation.cli.tasks;

import static java.util.stream.Collectors.joining;

import autoannotation.adapters.json.TaskJson;
import autoannotation.cli.text.TextTable;
import autoannotation.core.annotation.VerdictKind;
import autoannotation.core.review.TaskMetrics;
import autoannotation.core.task.TaskConcept;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tasks as a person reads them. */
final class TaskText {

  private TaskText() {}

  static String list(List<TaskJson> tasks) {
    TextTable table = new TextTable("TASK", "NAME", "PRIORITY", "REVIEW", "CONCEPTS");
    for (TaskJson task : tasks) {
      table.row(task.id(), task.name(), priority(task), review(task), concepts(task));
    }
    return table.toText();
  }

  /** One, and how it stands. */
  static String of(TaskJson task, TaskMetrics metrics) {
    StatusText.Counts counts = new StatusText.Counts("CONCEPT");
    metrics.byConcept().forEach((concept, statuses) -> counts.row(statuses, concept));
    counts.row(metrics.byStatus(), "all");
    return """
        task      %s (%s)
        concepts  %s
        review    %s, by %s
        priority  %s
        waiting   %d
        verdicts  %s

        %s"""
        .formatted(
            task.id(),
            task.name(),
            concepts(task),
            review(task),
            people(task),
            priority(task),
            metrics.waiting(),
            verdicts(metrics),
            counts.toText());
  }

  private static String concepts(TaskJson task) {
    return task.concepts().stream().map(TaskConcept::id).collect(joining(", "));
  }

  private static String priority(TaskJson task) {
    return task.priority().map(TaskText::lower).orElse("");
  }

  private static String review(TaskJson task) {
    TaskJson.Review review = task.review().orElseThrow(); // as the API answers it
    return review
        .consensusStrategyInfo()
        .map(info -> "consensus of " + info.approvalThresholdLabelers() + of(info))
        .orElse(lower(review.strategy()));
  }

  private static String of(TaskJson.ConsensusStrategyInfo info) {
    return info.labelers().map(labelers -> " in " + labelers).orElse("");
  }

  private static String people(TaskJson task) {
    List<String> users = task.review().flatMap(TaskJson.Review::users).orElse(List.of());
    return users.isEmpty() ? "anybody" : String.join(", ", users);
  }

  private static String verdicts(TaskMetrics metrics) {
    String given =
        metrics.verdicts().entrySet().stream()
            .filter(verdict -> verdict.getValue() > 0)
            .sorted(Map.Entry.<VerdictKind, Long>comparingByKey())
            .map(verdict -> verdict.getValue() + " " + verdict.getKey())
            .collect(joining(", "));
    return given.isEmpty() ? "none" : given;
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
