package autoannotation.cli.cost;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lines of columns with tabs between; the first line names the columns. */
record TabFile(String name, List<Row> rows) {

  /** One line. */
  record Row(String place, Map<String, String> values) {

    String text(String column) {
      return values.get(column);
    }

    IllegalStateException wrong(RuntimeException why) {
      return new IllegalStateException(place + ": " + why.getMessage(), why);
    }
  }

  /** Reads the file of that name beside this class. */
  static TabFile resource(String name, List<String> columns) {
    try (InputStream in = TabFile.class.getResourceAsStream(name)) {
      return of(name, new String(in.readAllBytes(), UTF_8), columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a text.
   *
   * @throws IllegalStateException if it doesn't have exactly these columns, or a blank value
   */
  static TabFile of(String name, String text, List<String> columns) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !columns.equals(cells(lines.getFirst()))) {
      throw new IllegalStateException(name + ": the first line is not " + columns);
    }
    List<Row> rows = new ArrayList<>();
    for (int at = 1; at < lines.size(); at++) {
      String place = "%s, line %d".formatted(name, at + 1);
      List<String> cells = cells(lines.get(at));
      if (cells.size() != columns.size() || cells.stream().anyMatch(String::isBlank)) {
        throw new IllegalStateException(
            "%s: not a value for each of %d columns".formatted(place, columns.size()));
      }
      Map<String, String> values = new HashMap<>();
      for (int column = 0; column < cells.size(); column++) {
        values.put(columns.get(column), cells.get(column));
      }
      rows.add(new Row(place, values));
    }
    return new TabFile(name, rows);
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }
}
