package autoannotation.cli.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.application.bill.Amount;
import autoannotation.application.bill.Basis;
import autoannotation.application.bill.Price;
import autoannotation.application.bill.Usage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of prices and counts are read strictly, and fit each other. */
class CostFilesTest {

  private static final String PRICES = "service unit usd size measure whole as_of source";
  private static final String COUNTS =
      "occasion service unit of times times_per_box times_at_most each each_per_box"
          + " each_per_concept ms basis source";

  @Test
  void prices_andCounts_nameTheSameUnitsOnceEach() {
    List<String> priced = PriceFile.read().stream().map(it -> it.service() + it.unit()).toList();
    List<String> used =
        UsageFile.read().stream().map(it -> it.service() + it.unit()).distinct().toList();
    assertEquals(priced.stream().sorted().toList(), used.stream().sorted().toList());
  }

  @Test
  void counts_withTime_areAssumed() {
    assertTrue(
        UsageFile.read().stream()
            .filter(usage -> usage.each().flatMap(Amount::milliseconds).isPresent())
            .allMatch(usage -> usage.basis() == Basis.ASSUMED));
  }

  @Test
  void read_goodLine_hasItsValues() {
    Price price =
        PriceFile.read(lines(PRICES, "Lambda request 0.2 1024 bytes yes 2026-01-02 page"))
            .getFirst();
    assertEquals(
        "0.2 1024 true 2026-01-02",
        "%s %s %s %s".formatted(price.usd(), price.size(), price.whole(), price.asOf()));
    Usage usage =
        UsageFile.read(lines(COUNTS, "PHOTO Lambda request it 1 2 3 4 5 6 7 ASSUMED page"))
            .getFirst();
    assertEquals("Times[fixed=1, perBox=2, most=Optional[3]]", usage.times().toString());
    assertEquals(
        "Amount[fixed=4, perBox=5, perConcept=6, milliseconds=Optional[7]]",
        usage.each().orElseThrow().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lambda request 0.2 1 pieces no 2026-01-02", // a column too few
        "Lambda request 0.2 1 pieces no 2026-01-02 page more",
        "Lambda request 0,2 1 pieces no 2026-01-02 page",
        "Lambda request 0.2 0 pieces no 2026-01-02 page",
        "Lambda request -1 1 pieces no 2026-01-02 page",
        "Lambda request 0.2 1 pieces true 2026-01-02 page",
        "Lambda request 0.2 1 pieces no today page"
      })
  void read_wrongPrice_namesTheLine(String line) {
    var wrong =
        assertThrows(IllegalStateException.class, () -> PriceFile.read(lines(PRICES, line)));
    assertTrue(wrong.getMessage().startsWith("prices.tsv, line 2: "), wrong.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DAY Lambda request it 1 0 - 1 0 0 - MEASURED page",
        "PHOTO Lambda request it - 0 - 1 0 0 - MEASURED page",
        "PHOTO Lambda request it 1 0 - - 0 0 - MEASURED page",
        "PHOTO Lambda request it 1 -1 - 1 0 0 - MEASURED page",
        "PHOTO Lambda request it 1 0 - 1 0 0 0.5 MEASURED page",
        "PHOTO Lambda request it 1 0 - 1 0 0 - GUESSED page"
      })
  void read_wrongCount_namesTheLine(String line) {
    var wrong =
        assertThrows(IllegalStateException.class, () -> UsageFile.read(lines(COUNTS, line)));
    assertTrue(wrong.getMessage().startsWith("counts.tsv, line 2: "), wrong.getMessage());
  }

  @Test
  void read_otherColumns_isRefused() {
    for (String text : Stream.of("", PRICES + " more", "usd " + PRICES).toList()) {
      assertThrows(IllegalStateException.class, () -> PriceFile.read(lines(text)));
    }
  }

  private static String lines(String... lines) {
    return String.join("\n", lines).replace(' ', '\t');
  }
}
