package autoannotation.cli.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A summary as plain text. */
final class SummaryText {

  private static final int NAMES = 5;

  private SummaryText() {}

  static String of(Summary summary) {
    List<String> lines = new ArrayList<>();
    if (!summary.concepts().isEmpty()) {
      lines.addAll(table(summary));
    }
    if (!summary.notFound().isEmpty()) {
      lines.add("not found: " + names(summary.notFound()));
    }
    if (!summary.refused().isEmpty()) {
      lines.add(
          summary.refused().entrySet().stream()
              .map(reason -> reason.getKey() + " " + counted(reason.getValue()))
              .collect(joining(", ", "refused " + summary.refusedCount() + ": ", "")));
    }
    if (!summary.failed().isEmpty()) {
      lines.add("failed " + counted(summary.failed()));
    }
    if (!summary.unfinished().isEmpty()) {
      lines.add("unfinished " + counted(summary.unfinished()));
    }
    return lines.stream().map(line -> line + "\n").collect(joining());
  }

  private static List<String> table(Summary summary) {
    List<List<String>> columns = new ArrayList<>();
    columns.add(column("concept", summary, Map.Entry::getKey));
    columns.add(column("accepted", summary, row -> row.getValue().accepted()));
    columns.add(column("awaiting review", summary, row -> row.getValue().awaitingReview()));
    if (summary.total().denied() > 0) {
      columns.add(column("denied", summary, row -> row.getValue().denied()));
    }
    columns.add(column("dropped", summary, row -> row.getValue().dropped()));
    List<String> lines = new ArrayList<>();
    for (int row = 0; row <= summary.concepts().size(); row++) {
      int at = row;
      lines.add(columns.stream().map(column -> column.get(at)).collect(joining("   ")));
    }
    return lines;
  }

  /** A column padded to its width: words to the left, numbers to the right. */
  private static List<String> column(
      String head, Summary summary, Function<Map.Entry<String, OutcomeCounts>, Object> cell) {
    List<String> cells = new ArrayList<>(List.of(head));
    summary.concepts().entrySet().forEach(row -> cells.add(printable(cell.apply(row).toString())));
    int width = cells.stream().mapToInt(String::length).max().orElseThrow();
    boolean words = head.equals("concept");
    return cells.stream()
        .map(
            text ->
                words
                    ? text + " ".repeat(width - text.length())
                    : " ".repeat(width - text.length()) + text)
        .toList();
  }

  private static String counted(List<String> names) {
    return "%s (%s)".formatted(names.size(), names(names));
  }

  private static String names(List<String> names) {
    String first = names.stream().limit(NAMES).map(SummaryText::printable).collect(joining(", "));
    return names.size() <= NAMES ? first : first + " and " + (names.size() - NAMES) + " more";
  }

  /** A name must not be able to steer the terminal. */
  private static String printable(String name) {
    return name.replaceAll("\\p{Cntrl}", "?");
  }
}
