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
    BigDecimal amount = usage.each().with(load);
    BigDecimal units = times.multiply(price.units(amount)).multiply(usage.each().seconds());
    BigDecimal photos =
        usage.occasion() == Occasion.MONTH ? BigDecimal.ONE : BigDecimal.valueOf(load.photos());
    return new BillLine(
        usage,
        price,
        units,
        units.multiply(price.usd()).multiply(photos),
        arithmetic(usage, price, times, amount));
  }

  private static String arithmetic(Usage usage, Price price, BigDecimal times, BigDecimal amount) {
    String each =
        price.measure().equals(Price.PIECES)
            ? ""
            : " x %s %s".formatted(plain(amount), price.measure());
    String whole = price.whole() ? " as " + plain(price.units(amount)) : "";
    String time = usage.each().milliseconds().map(" x %d ms"::formatted).orElse("");
    return plain(times) + each + whole + time;
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
