package autoannotation.application.bill;

import java.math.BigDecimal;
import java.util.List;

/** What a load costs, a line for each usage. Free tiers and discounts are not taken off. */
public record Bill(Load load, List<BillLine> lines) {

  public Bill {
    lines = List.copyOf(lines);
  }

  /**
   * Works out the bill.
   *
   * @throws IllegalArgumentException if a usage doesn't have exactly one price
   */
  public static Bill of(List<Price> prices, List<Usage> usages, Load load) {
    return new Bill(
        load,
        usages.stream().map(usage -> BillLine.of(usage, price(prices, usage), load)).toList());
  }

  /** The lines of one occasion, in order. */
  public List<BillLine> lines(Occasion occasion) {
    return lines.stream().filter(line -> line.usage().occasion() == occasion).toList();
  }

  /** The dollars of one occasion: for all photos, or for one month. */
  public BigDecimal usd(Occasion occasion) {
    return lines(occasion).stream().map(BillLine::usd).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Price price(List<Price> prices, Usage usage) {
    List<Price> found = prices.stream().filter(price -> price.isOf(usage)).toList();
    if (found.size() != 1) {
      throw new IllegalArgumentException(
          "%s, %s has %d prices".formatted(usage.service(), usage.unit(), found.size()));
    }
    return found.getFirst();
  }
}
