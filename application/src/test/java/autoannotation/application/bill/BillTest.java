package autoannotation.application.bill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BillTest {

  private static final Price REQUEST = price("request", "0.0000002", "1", "pieces", false);
  private static final Price WRITE = price("write", "0.000001", "1024", "bytes", true);
  private static final Price TIME = price("GB-second", "0.00001", "1024", "MB", false);

  @Test
  void of_requests_addsThoseOfBoxes() {
    Usage usage = usage(Occasion.PHOTO, "request", times("1", "2", null), null);
    assertLine("11", "0.0022", "11", usage, new Load(1000, 5, 2));
  }

  @Test
  void of_requestsAboveTheMost_countsTheMost() {
    Usage usage = usage(Occasion.PHOTO, "request", times("0", "1", "3"), null);
    assertLine("1", "0.0002", "1", usage, new Load(1000, 1, 2));
    assertLine("3", "0.0006", "3", usage, new Load(1000, 20, 2));
  }

  @ParameterizedTest
  @CsvSource({"0,1", "1,1", "1024,1", "1025,2", "3072,3"})
  void of_wholeUnits_roundsEachUpToAtLeastOne(String bytes, String units) {
    Usage usage =
        usage(Occasion.PHOTO, "write", times("1", "0", null), amount(bytes, "0", "0", null));
    assertLine(
        units, units + "E-6", "1 x " + bytes + " bytes as " + units, usage, new Load(1, 5, 2));
  }

  @Test
  void of_bytesByBoxAndConcept_roundsTheirSum() {
    Usage usage =
        usage(Occasion.PHOTO, "write", times("0", "1", null), amount("900", "10", "15.5", null));
    // 900 + 5 x 10 + 5 x 15.5 = 1027.5, of each of 5 boxes
    assertLine("10", "0.00001", "5 x 1027.5 bytes as 2", usage, new Load(1, 5, 5));
  }

  @Test
  void of_memoryAndTime_isNotRounded() {
    Usage usage =
        usage(Occasion.PHOTO, "GB-second", times("3", "0", null), amount("512", "0", "0", 100));
    assertLine("0.15", "0.0000015", "3 x 512 MB x 100 ms", usage, new Load(1, 5, 2));
  }

  @Test
  void of_month_isTheSameForAnyNumberOfPhotos() {
    Usage usage = usage(Occasion.MONTH, "request", times("90", "0", null), null);
    assertLine("90", "0.000018", "90", usage, new Load(1, 5, 2));
    assertLine("90", "0.000018", "90", usage, new Load(1_000_000, 5, 2));
  }

  @Test
  void usd_occasion_sumsItsLinesOnly() {
    Usage photo = usage(Occasion.PHOTO, "request", times("1", "0", null), null);
    Usage month = usage(Occasion.MONTH, "request", times("1", "0", null), null);
    Bill bill = Bill.of(List.of(REQUEST), List.of(photo, photo, month), new Load(1000, 5, 2));
    assertNumber("0.0004", bill.usd(Occasion.PHOTO));
    assertNumber("0.0000002", bill.usd(Occasion.MONTH));
    assertNumber("0", bill.usd(Occasion.REVIEW));
  }

  @Test
  void of_usageWithoutExactlyOnePrice_isRefused() {
    Usage usage = usage(Occasion.PHOTO, "request", times("1", "0", null), null);
    Load load = new Load(1, 1, 1);
    for (List<Price> prices : List.of(List.of(WRITE), List.of(REQUEST, REQUEST))) {
      assertThrows(IllegalArgumentException.class, () -> Bill.of(prices, List.of(usage), load));
    }
  }

  @Test
  void load_impossibleNumbers_areRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Load(0, 5, 2));
    assertThrows(IllegalArgumentException.class, () -> new Load(1, -1, 2));
    assertThrows(IllegalArgumentException.class, () -> new Load(1, 5, 0));
  }

  @Test
  void amounts_belowZero_areRefused() {
    assertThrows(IllegalArgumentException.class, () -> times("-1", "0", null));
    assertThrows(IllegalArgumentException.class, () -> amount("0", "0", "-0.1", null));
    assertThrows(
        IllegalArgumentException.class, () -> price("request", "-1", "1", "pieces", false));
    assertThrows(IllegalArgumentException.class, () -> price("request", "1", "0", "pieces", false));
  }

  private static void assertLine(
      String units, String usd, String arithmetic, Usage usage, Load load) {
    BillLine line = Bill.of(List.of(REQUEST, WRITE, TIME), List.of(usage), load).lines().getFirst();
    assertNumber(units, line.units());
    assertNumber(usd, line.usd());
    assertEquals(arithmetic, line.arithmetic());
  }

  private static void assertNumber(String expected, BigDecimal actual) {
    assertEquals(0, new BigDecimal(expected).compareTo(actual), expected + " is not " + actual);
  }

  private static Price price(String unit, String usd, String size, String measure, boolean whole) {
    return new Price(
        "service",
        unit,
        new BigDecimal(usd),
        new BigDecimal(size),
        measure,
        whole,
        LocalDate.EPOCH,
        "test");
  }

  private static Usage usage(Occasion occasion, String unit, Times times, Amount each) {
    return new Usage(
        occasion,
        "service",
        unit,
        "test",
        times,
        Optional.ofNullable(each),
        Basis.MEASURED,
        "test");
  }

  private static Times times(String fixed, String perBox, String most) {
    return new Times(
        new BigDecimal(fixed),
        new BigDecimal(perBox),
        Optional.ofNullable(most).map(BigDecimal::new));
  }

  private static Amount amount(String fixed, String perBox, String perConcept, Integer time) {
    return new Amount(
        new BigDecimal(fixed),
        new BigDecimal(perBox),
        new BigDecimal(perConcept),
        Optional.ofNullable(time));
  }
}
