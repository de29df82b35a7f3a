package autoannotation.cli.cost;

import static java.util.stream.Collectors.joining;

import autoannotation.application.bill.Basis;
import autoannotation.application.bill.Bill;
import autoannotation.application.bill.BillLine;
import autoannotation.application.bill.Load;
import autoannotation.application.bill.Occasion;
import autoannotation.application.bill.Usage;
import autoannotation.cli.text.TextTable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A bill as a person reads it. */
final class BillText {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final MathContext DIGITS = new MathContext(4, RoundingMode.HALF_UP);

  private static final List<String> LEFT_OUT =
      List.of(
          "tries that are repeated, photos that are refused or fail, cold starts",
          "reading the active version of the workflow: one read unit for each 4 KB of it",
          "GET /annotations, uploads by link, replays, the time that a calibration computes",
          "traffic to the internet except previews, the storage of logs, mails, sign-in",
          "old versions of photos, free tiers, discounts, taxes, people's time");

  private final Bill bill;

  private BillText(Bill bill) {
    this.bill = bill;
  }

  static String of(Bill bill) {
    return new BillText(bill).text();
  }

  private String text() {
    Load load = bill.load();
    return String.format(
        Locale.ROOT,
        """
        %,d photos, %d boxes each, %d concepts.
        List prices of us-east-1 in USD, as of %s to %s.

        %s
        Annotating the photos:
        %s
        People answer every box:
        %s
        Each month that the photos are kept:
        %s
        Each month, whatever is uploaded:
        %s
        Assumed, because one machine can't measure it:
        %s

        Left out:
        %s
        """,
        load.photos(),
        load.boxes(),
        load.concepts(),
        dates().getFirst(),
        dates().getLast(),
        services(),
        lines(Occasion.PHOTO),
        lines(Occasion.REVIEW),
        lines(Occasion.KEPT),
        lines(Occasion.MONTH),
        assumptions(),
        LEFT_OUT.stream().map("  - "::concat).collect(joining("\n")));
  }

  private List<LocalDate> dates() {
    return bill.lines().stream().map(line -> line.price().asOf()).sorted().toList();
  }

  private String services() {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    bill.lines(Occasion.PHOTO)
        .forEach(line -> sums.merge(line.usage().service(), line.usd(), BigDecimal::add));
    TextTable table = new TextTable("SERVICE", "USD PER 1,000 PHOTOS", "         USD");
    sums.forEach((service, usd) -> table.row(service, perThousand(usd), usd(usd)));
    BigDecimal all = bill.usd(Occasion.PHOTO);
    return table.row("together", perThousand(all), usd(all)).toText();
  }

  private String lines(Occasion occasion) {
    TextTable table = new TextTable("SERVICE", "UNIT", "OF", "ARITHMETIC", "UNITS", "         USD");
    for (BillLine line : bill.lines(occasion)) {
      Usage usage = line.usage();
      table.row(
          usage.service(),
          usage.unit(),
          usage.of(),
          line.arithmetic() + (usage.basis() == Basis.ASSUMED ? " (assumed)" : ""),
          units(line.units()),
          usd(line.usd()));
    }
    return table.row("together", "", "", "", "", usd(bill.usd(occasion))).toText();
  }

  private String assumptions() {
    return bill.lines().stream()
        .filter(line -> line.usage().basis() == Basis.ASSUMED)
        .map(BillText::assumption)
        .collect(joining("\n"));
  }

  private static String assumption(BillLine line) {
    Usage usage = line.usage();
    return "  - %s, %s: %s: %s"
        .formatted(usage.unit(), usage.of(), line.arithmetic(), usage.source());
  }

  private String perThousand(BigDecimal usd) {
    BigDecimal photos = BigDecimal.valueOf(bill.load().photos());
    BigDecimal each = usd.multiply(THOUSAND).divide(photos, 4, RoundingMode.HALF_UP);
    return String.format(Locale.ROOT, "%20.4f", each);
  }

  private static String usd(BigDecimal usd) {
    return String.format(Locale.ROOT, "%,12.2f", usd);
  }

  private static String units(BigDecimal units) {
    BigDecimal rounded = units.round(DIGITS);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
