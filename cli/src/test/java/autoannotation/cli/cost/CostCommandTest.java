package autoannotation.cli.cost;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.json.Json;
import autoannotation.application.bill.Bill;
import autoannotation.application.bill.Load;
import autoannotation.application.bill.Occasion;
import autoannotation.cli.Annotate;
import autoannotation.cli.command.ExitCode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CostCommandTest {

  @Test
  void cost_asText_hasSumDatesAssumptionsAndWhatIsLeftOut() {
    String text = printed("cost", "--photos", "1000000", "--boxes", "3", "--concepts", "80");
    String sum = "%,.2f".formatted(bill(1_000_000, 3, 80).usd(Occasion.PHOTO));
    assertEquals("1,000,000 photos, 3 boxes each, 80 concepts.", text.lines().findFirst().get());
    assertTrue(text.lines().anyMatch(line -> line.matches("together +0\\.\\d{4} +" + sum)), text);
    for (String part :
        List.of(
            "as of 20",
            "People answer every box:",
            "Each month",
            "500 ms (assumed)",
            "Left out:")) {
      assertTrue(text.contains(part), part);
    }
  }

  @Test
  void cost_ofFewPhotos_showsPartsOfACent() {
    String sum = "%.4f".formatted(bill(1000, 5, 2).usd(Occasion.PHOTO));
    String text = printed("cost");
    assertTrue(text.lines().anyMatch(line -> line.matches("together +" + sum + " +" + sum)), text);
  }

  @Test
  void cost_asJson_hasEachLineWithItsPrice() {
    String json = printed("cost", "--json");
    Map<?, ?> read = (Map<?, ?>) Json.read(json, Object.class);
    Bill bill = bill(1000, 5, 2);
    Map<?, ?> usd = (Map<?, ?>) read.get("usd");
    assertEquals(
        bill.usd(Occasion.PHOTO).doubleValue(),
        new BigDecimal(usd.get("PHOTO").toString()).doubleValue(),
        1e-9);
    List<?> lines = (List<?>) read.get("lines");
    assertEquals(bill.lines().size(), lines.size());
    Map<?, ?> price = (Map<?, ?>) ((Map<?, ?>) lines.getFirst()).get("price");
    assertEquals(bill.lines().getFirst().price().asOf().toString(), price.get("as_of"));
  }

  private static Bill bill(int photos, int boxes, int concepts) {
    return Bill.of(PriceFile.read(), UsageFile.read(), new Load(photos, boxes, concepts));
  }

  private static String printed(String... line) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ExitCode code =
        Annotate.run(
            null, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), line);
    assertEquals("", err.toString(UTF_8));
    assertEquals(ExitCode.ALL_HANDLED, code);
    return out.toString(UTF_8);
  }
}
