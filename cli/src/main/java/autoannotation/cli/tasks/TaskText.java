package autoannotation.cli.tasks;

import static java.util.stream.Collectors.joining;

import autoannotation.cli.text.TextTable;
import autoannotation.core.annotation.VerdictKind;
import autoannotation.core.review.TaskMetrics;
import autoannotation.core.task.ReviewStrategy;
import autoannotation.core.task.Task;
import autoannotation.core.task.TaskConcept;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tasks as a person reads them. */
final class TaskText {

  private TaskText() {}

  static String list(List<Task> tasks) {
    TextTable table = new TextTable("TASK", "NAME", "PRIORITY", "REVIEW", "CONCEPTS");
    for (Task task : tasks) {
      table.row(task.id(), task.name(), priority(task), review(task), concepts(task));
    }
    return table.toText();
  }

  /** A task and its progress. */
  static String of(Task task, TaskMetrics metrics) {
    StatusTable counts = new StatusTable("CONCEPT");
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

  private static String concepts(Task task) {
    return task.concepts().stream().map(TaskConcept::id).collect(joining(", "));
  }

  private static String priority(Task task) {
    return task.priority().name().toLowerCase(Locale.ROOT);
  }

  private static String review(Task task) {
    return switch (task.strategy()) {
      case ReviewStrategy.None _ -> "none";
      case ReviewStrategy.Manual _ -> "manual";
      case ReviewStrategy.Consensus(int agreeing, int asked, double _) ->
          "consensus: %d of %d".formatted(agreeing, asked);
    };
  }

  private static String people(Task task) {
    return task.reviewers().isEmpty() ? "anybody" : String.join(", ", task.reviewers());
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
}
