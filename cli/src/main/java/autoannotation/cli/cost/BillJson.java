package autoannotation.cli.cost;

import autoannotation.application.bill.Basis;
import autoannotation.application.bill.Bill;
import autoannotation.application.bill.BillLine;
import autoannotation.application.bill.Load;
import autoannotation.application.bill.Occasion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** JSON format of a bill: dollars by occasion, and each line with its price and source. */
record BillJson(Load load, Map<Occasion, BigDecimal> usd, List<Line> lines) {

  /** One usage. */
  record Line(
      Occasion occasion,
      String service,
      String unit,
      String of,
      String arithmetic,
      BigDecimal units,
      BigDecimal usd,
      CountBasis count,
      UnitPrice price) {}

  /** Where the count comes from. */
  record CountBasis(Basis basis, String source) {}

  /** The price of one unit. */
  record UnitPrice(BigDecimal usd, LocalDate asOf, String source) {}

  static BillJson of(Bill bill) {
    Map<Occasion, BigDecimal> sums = new EnumMap<>(Occasion.class);
    for (Occasion occasion : Occasion.values()) {
      sums.put(occasion, bill.usd(occasion));
    }
    return new BillJson(bill.load(), sums, bill.lines().stream().map(BillJson::line).toList());
  }

  private static Line line(BillLine line) {
    return new Line(
        line.usage().occasion(),
        line.usage().service(),
        line.usage().unit(),
        line.usage().of(),
        line.arithmetic(),
        line.units(),
        line.usd(),
        new CountBasis(line.usage().basis(), line.usage().source()),
        new UnitPrice(line.price().usd(), line.price().asOf(), line.price().source()));
  }
}
