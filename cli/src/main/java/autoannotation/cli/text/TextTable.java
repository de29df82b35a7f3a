package autoannotation.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Rows whose columns stand below each other; numbers to the right. */
public final class TextTable {

  private final List<List<String>> rows = new ArrayList<>();

  public TextTable(String... heads) {
    rows.add(List.of(heads));
  }

  public TextTable row(Object... cells) {
    rows.add(Stream.of(cells).map(String::valueOf).toList());
    return this;
  }

  public String toText() {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        line.append(padded(row.get(column), column)).append("  ");
      }
      text.append(line.toString().stripTrailing()).append(System.lineSeparator());
    }
    return text.toString();
  }

  private String padded(String cell, int column) {
    int width = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    boolean numbers = rows.stream().skip(1).allMatch(row -> row.get(column).matches("\\d+"));
    String blanks = " ".repeat(width - cell.length());
    return numbers ? blanks + cell : cell + blanks;
  }
}
