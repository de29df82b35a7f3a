package autoannotation.cli.tasks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import autoannotation.cli.text.TextTable;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.review.TaskMetrics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How many annotations there are, by task, concept and status. */
final class StatusText {

  private StatusText() {}

  static String of(List<Annotation> annotations) {
    Counts counts = new Counts("TASK", "CONCEPT");
    annotations.stream()
        .collect(groupingBy(Annotation::taskId, TreeMap::new, toList()))
        .forEach(
            (task, its) ->
                TaskMetrics.of(its)
                    .byConcept()
                    .forEach((concept, statuses) -> counts.row(statuses, task, concept)));
    return annotations.isEmpty() ? "There are no annotations.\n" : counts.toText();
  }

  /** A table with a column for each status, and one for their sum. */
  static final class Counts {

    private final TextTable table;

    Counts(String... heads) {
      Stream<String> statuses =
          Stream.of(AnnotationStatus.values())
              .map(status -> status.name().replaceFirst("^ANNOTATION_", ""));
      table =
          new TextTable(
              Stream.of(Stream.of(heads), statuses, Stream.of("ALL"))
                  .flatMap(words -> words)
                  .toArray(String[]::new));
    }

    void row(Map<AnnotationStatus, Long> statuses, String... names) {
      List<Object> cells = new ArrayList<>(Arrays.asList(names));
      for (AnnotationStatus status : AnnotationStatus.values()) {
        cells.add(statuses.get(status));
      }
      cells.add(statuses.values().stream().mapToLong(Long::longValue).sum());
      table.row(cells.toArray());
    }

    String toText() {
      return table.toText();
    }
  }
}
