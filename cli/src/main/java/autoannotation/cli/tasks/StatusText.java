package autoannotation.cli.tasks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.review.TaskMetrics;
import java.util.List;
import java.util.TreeMap;

/** How many annotations there are, by task, concept and status. */
final class StatusText {

  private StatusText() {}

  static String of(List<Annotation> annotations) {
    StatusTable counts = new StatusTable("TASK", "CONCEPT");
    annotations.stream()
        .collect(groupingBy(Annotation::taskId, TreeMap::new, toList()))
        .forEach(
            (task, its) ->
                TaskMetrics.of(its)
                    .byConcept()
                    .forEach((concept, statuses) -> counts.row(statuses, task, concept)));
    return annotations.isEmpty() ? "There are no annotations.\n" : counts.toText();
  }
}
