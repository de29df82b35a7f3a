package autoannotation.system.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.application.bill.Bill;
import autoannotation.application.bill.BillLine;
import autoannotation.application.bill.Load;
import autoannotation.application.bill.Occasion;
import autoannotation.application.bill.Usage;
import autoannotation.cli.Annotate;
import autoannotation.cli.cost.PriceFile;
import autoannotation.cli.cost.UsageFile;
import autoannotation.system.template.Deployed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Holds the bill to what the real machine, functions and table use on this machine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CostTest {

  /** What annotating 1,000 photos with 5 boxes each may cost. Lower it when they cost less. */
  private static final BigDecimal BUDGET_USD = new BigDecimal("0.062");

  private static final String COUNTS = "cli/src/main/resources/autoannotation/cli/cost/counts.tsv";
  private static final String DOCS = "docs/cost.md";
  private static final int FIRST_NUMBER = 4; // the column times

  private static final List<String> ENTRIES =
      List.of(
          "INPUT", "DETECTION", "ANNOTATION", "ANNOTATION in Listing", "ANNOTATION in ReviewQueue");

  private Map<List<Integer>, AnnotatedPhoto> photos;
  private MeasuredCounts measured;

  @BeforeAll
  void measure(@TempDir Path folder) throws IOException, InterruptedException {
    try (MeteredStack stack = new MeteredStack(folder)) {
      photos = MeasuredCounts.photos(stack);
      measured = MeasuredCounts.of(photos, ReviewedQueue.measure(stack));
    }
  }

  @Test
  void bill_of1000PhotosWith5Boxes_isWithinTheBudget() {
    BigDecimal usd = bill(1000, 5, 2).usd(Occasion.PHOTO);
    assertTrue(usd.compareTo(BUDGET_USD) <= 0, usd + " USD are more than " + BUDGET_USD);
  }

  @Test
  void counts_thatAreMeasured_areWhatIsUsed() throws IOException {
    String stands = Files.readString(Deployed.PROJECT.folder().resolve(COUNTS));
    List<String> lines = new ArrayList<>(stands.lines().toList());
    int found = 0;
    for (int at = 1; at < lines.size(); at++) {
      List<String> cells = new ArrayList<>(List.of(lines.get(at).split("\t", -1)));
      if (cells.contains("MEASURED")) {
        String line = "%s %s %s".formatted(cells.get(0), cells.get(2), cells.get(3));
        List<String> numbers = numbers(line);
        for (int column = 0; column < numbers.size(); column++) {
          cells.set(FIRST_NUMBER + column, numbers.get(column));
        }
        lines.set(at, String.join("\t", cells));
        found++;
      }
    }
    String used = String.join("\n", lines) + "\n";
    Files.writeString(Path.of("target/counts.tsv"), used);
    assertEquals(measured.lines().size(), found, "lines that are measured");
    assertEquals(used, stands, "cp tests/system/target/counts.tsv " + COUNTS);
  }

  /** AWS's rule for sizes, DynamoDB Local and the bill agree about each entry of each photo. */
  @Test
  void writeUnits_ofEachEntry_areThoseOfTheRuleAndOfTheBill() {
    Map<String, String> consumed = new TreeMap<>();
    Map<String, String> byRule = new TreeMap<>();
    Map<String, String> billed = new TreeMap<>();
    photos.forEach(
        (at, photo) -> {
          Bill bill = bill(1, at.getFirst(), at.getLast());
          for (String entry : ENTRIES) {
            String name = "%s of %d boxes, %d concepts".formatted(entry, at.get(0), at.get(1));
            consumed.put(name, units(photo.count("write " + entry)));
            byRule.put(name, units(photo.units(entry)));
            billed.put(name, units(line(bill, "write unit", entry).units().doubleValue()));
          }
        });
    assertEquals(consumed, byRule, "AWS's rule");
    assertEquals(consumed, billed, "the bill");
  }

  /** Nothing is written or read that the bill doesn't know. */
  @Test
  void meter_ofEachPhoto_countsOnlyWhatIsBilled() {
    List<String> known =
        List.of(
            "GET or HEAD",
            "PUT inputs-bucket",
            "PUT outputs-bucket",
            "detector",
            "execution",
            "read",
            "state",
            "writers");
    photos
        .values()
        .forEach(
            photo -> {
              List<String> others = new ArrayList<>(photo.counts().keySet());
              others.removeAll(known);
              others.removeAll(ENTRIES.stream().map("write "::concat).toList());
              assertEquals(List.of(), others);
            });
  }

  @Test
  void memory_ofEachFunction_isTheTemplates() {
    Map<String, List<String>> functions =
        Map.of(
            "detector", List.of("VisualDetectorFunction"),
            "writers", List.of("SuccessWriterFunction", "ReviewWriterFunction"),
            "review", List.of("ReviewFunction"));
    for (Usage usage : UsageFile.read()) {
      if (usage.unit().equals("GB-second")) {
        for (String function : functions.get(usage.of())) {
          Object memory = Deployed.TEMPLATE.resource(function).properties().get("MemorySize");
          assertEquals(memory.toString(), usage.each().orElseThrow().fixed().toString(), function);
        }
      }
    }
  }

  @Test
  void docs_table_isWhatTheCommandPrints() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
    Annotate.run(Deployed.PROJECT, printed, printed, "cost", "--photos", "1000000", "--boxes", "5");
    String docs = Files.readString(Deployed.PROJECT.folder().resolve(DOCS));
    String before = docs.substring(0, docs.indexOf("```text\n") + "```text\n".length());
    String after = docs.substring(docs.indexOf("\n```\n", before.length()) + 1);
    String expected = before + out.toString(StandardCharsets.UTF_8) + after;
    Files.writeString(Path.of("target/cost.md"), expected);
    assertEquals(expected, docs, "cp tests/system/target/cost.md " + DOCS);
  }

  private List<String> numbers(String line) {
    MeasuredCounts.Numbers numbers = measured.lines().get(line);
    if (numbers == null) {
      throw new AssertionError("nothing measures '" + line + "'");
    }
    return numbers.cells();
  }

  private static Bill bill(int photos, int boxes, int concepts) {
    return Bill.of(PriceFile.read(), UsageFile.read(), new Load(photos, boxes, concepts));
  }

  private static BillLine line(Bill bill, String unit, String of) {
    return bill.lines(Occasion.PHOTO).stream()
        .filter(line -> line.usage().unit().equals(unit) && line.usage().of().equals(of))
        .findFirst()
        .orElseThrow();
  }

  private static String units(double units) {
    return "%.1f".formatted(units);
  }
}
