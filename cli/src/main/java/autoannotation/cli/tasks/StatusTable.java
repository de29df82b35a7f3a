package autoannotation.cli.tasks;

import autoannotation.cli.text.TextTable;
import autoannotation.core.annotation.AnnotationStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A table with a column for each status, and one for their sum. */
final class StatusTable {

  private final TextTable table;

  StatusTable(String... heads) {
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
