package autoannotation.cli.cost;

import autoannotation.application.bill.Amount;
import autoannotation.application.bill.Basis;
import autoannotation.application.bill.Occasion;
import autoannotation.application.bill.Times;
import autoannotation.application.bill.Usage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a photo and a month use of each service: counts.tsv, where {@code -} is no value. */
public final class UsageFile {

  private static final String NONE = "-";

  private static final List<String> COLUMNS =
      List.of(
          "occasion",
          "service",
          "unit",
          "of",
          "times",
          "times_per_box",
          "times_at_most",
          "each",
          "each_per_box",
          "each_per_concept",
          "ms",
          "basis",
          "source");

  private UsageFile() {}

  /** All usages. */
  public static List<Usage> read() {
    return read(TabFile.resource("counts.tsv", COLUMNS));
  }

  /** The usages of a text in the same format. */
  static List<Usage> read(String text) {
    return read(TabFile.of("counts.tsv", text, COLUMNS));
  }

  private static List<Usage> read(TabFile file) {
    return file.rows().stream().map(UsageFile::usage).toList();
  }

  private static Usage usage(TabFile.Row row) {
    try {
      return new Usage(
          Occasion.valueOf(row.text("occasion")),
          row.text("service"),
          row.text("unit"),
          row.text("of"),
          new Times(
              number(row, "times"),
              number(row, "times_per_box"),
              given(row, "times_at_most").map(BigDecimal::new)),
          each(row),
          Basis.valueOf(row.text("basis")),
          row.text("source"));
    } catch (RuntimeException e) {
      throw row.wrong(e);
    }
  }

  private static Optional<Amount> each(TabFile.Row row) {
    List<String> columns = List.of("each", "each_per_box", "each_per_concept", "ms");
    if (columns.stream().allMatch(column -> given(row, column).isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new Amount(
            number(row, "each"),
            number(row, "each_per_box"),
            number(row, "each_per_concept"),
            given(row, "ms").map(Integer::valueOf)));
  }

  private static BigDecimal number(TabFile.Row row, String column) {
    return new BigDecimal(row.text(column));
  }

  private static Optional<String> given(TabFile.Row row, String column) {
    return Optional.of(row.text(column)).filter(value -> !value.equals(NONE));
  }
}
