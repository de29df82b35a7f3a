package autoannotation.application.bill;

import java.math.BigDecimal;

/**
 * One usage and what it costs.
 *
 * @param units the units that are charged for one photo, or for one month
 * @param usd the dollars for all photos of the load, or for one month
 * @param arithmetic how the units come about, for a person
 */
public record BillLine(
    Usage usage, Price price, BigDecimal units, BigDecimal usd, String arithmetic) {

  static BillLine of(Usage usage, Price price, Load load) {
    BigDecimal times = usage.times().with(load);
    BigDecimal units =
        times.multiply(usage.each().map(each -> units(each, price, load)).orElse(BigDecimal.ONE));
    BigDecimal photos =
        usage.occasion() == Occasion.MONTH ? BigDecimal.ONE : BigDecimal.valueOf(load.photos());
    return new BillLine(
        usage,
        price,
        units,
        units.multiply(price.usd()).multiply(photos),
        plain(times) + usage.each().map(each -> arithmetic(each, price, load)).orElse(""));
  }

  private static BigDecimal units(Amount each, Price price, Load load) {
    return price.units(each.with(load)).multiply(each.seconds());
  }

  private static String arithmetic(Amount each, Price price, Load load) {
    BigDecimal amount = each.with(load);
    String size = " x %s %s".formatted(plain(amount), price.measure());
    String whole = price.whole() ? " as " + plain(price.units(amount)) : "";
    return size + whole + each.milliseconds().map(" x %d ms"::formatted).orElse("");
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
