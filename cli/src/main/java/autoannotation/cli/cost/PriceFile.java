package autoannotation.cli.cost;

import autoannotation.application.bill.Price;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The list prices that bills are made with: prices.tsv. */
public final class PriceFile {

  private static final List<String> COLUMNS =
      List.of("service", "unit", "usd", "size", "measure", "whole", "as_of", "source");

  private PriceFile() {}

  /** All prices. */
  public static List<Price> read() {
    return read(TabFile.resource("prices.tsv", COLUMNS));
  }

  /** The prices of a text in the same format. */
  static List<Price> read(String text) {
    return read(TabFile.of("prices.tsv", text, COLUMNS));
  }

  private static List<Price> read(TabFile file) {
    return file.rows().stream().map(PriceFile::price).toList();
  }

  private static Price price(TabFile.Row row) {
    try {
      return new Price(
          row.text("service"),
          row.text("unit"),
          new BigDecimal(row.text("usd")),
          new BigDecimal(row.text("size")),
          row.text("measure"),
          whole(row.text("whole")),
          LocalDate.parse(row.text("as_of")),
          row.text("source"));
    } catch (RuntimeException e) {
      throw row.wrong(e);
    }
  }

  private static boolean whole(String value) {
    return switch (value) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalArgumentException("whole is neither yes nor no: " + value);
    };
  }
}
