package autoannotation.core.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import autoannotation.core.annotation.VerdictKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/** verdict-table.txt: what was written by hand of every verdict that can be tried. */
final class VerdictTable {

  static final List<VerdictKind> COLUMNS =
      List.of(
          VerdictKind.APPROVE,
          VerdictKind.CORRECT,
          VerdictKind.RELABEL,
          VerdictKind.REJECT,
          VerdictKind.REQUEST_CHANGES,
          VerdictKind.UNDO,
          VerdictKind.ADD);

  private static final int NAMES = 5;

  private record Row(List<List<String>> names, List<String> expected) {

    static Row of(String line) {
      List<List<String>> cells =
          Arrays.stream(line.split("\\|", -1))
              .map(cell -> Arrays.asList(cell.strip().split(" ", -1)))
              .toList();
      return new Row(
          cells.subList(0, NAMES),
          cells.subList(NAMES, cells.size()).stream().map(List::getFirst).toList());
    }

    boolean isFor(List<String> combination) {
      for (int name = 0; name < NAMES; name++) {
        List<String> here = names.get(name);
        if (!here.contains(combination.get(name)) && !here.equals(List.of("*"))) {
          return false;
        }
      }
      return true;
    }
  }

  private final List<Row> rows;

  private VerdictTable(List<Row> rows) {
    this.rows = rows;
  }

  static VerdictTable read() throws IOException {
    try (InputStream file = VerdictTable.class.getResourceAsStream("verdict-table.txt")) {
      return new VerdictTable(
          new String(file.readAllBytes(), UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(Row::of)
              .toList());
    }
  }

  /** What is expected of each column, for status, strategy, audit, last and role. */
  List<String> expected(List<String> combination) {
    List<Row> found = rows.stream().filter(row -> row.isFor(combination)).toList();
    if (found.size() != 1) {
      throw new AssertionError("%d rows are for %s".formatted(found.size(), combination));
    }
    return found.getFirst().expected;
  }
}
