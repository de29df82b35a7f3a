package autoannotation.system.machine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparingInt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.json.Json;
import autoannotation.local.states.Execution;
import autoannotation.local.states.Visits;
import autoannotation.system.template.Deployed;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The largest detection of the model here passes, and one beyond 256 KiB is kept for redrive. */
class PayloadTest {

  private static final int LIMIT = 256 * 1024;

  @Test
  void payload_mostRegionsWithLongestNames_fitsTheLimit() throws IOException {
    double[] numbers = new double[maximumRegions()];
    Arrays.fill(numbers, 0.123456789);
    Bench bench =
        new Bench()
            .with("Concepts", allConcepts())
            .with("EvidenceRates", "accepted=0.987654321,review=0.987654321,dropped=0.987654321")
            .detects(regions())
            .drawing(numbers);
    // S3's longest key
    Map<String, Object> request = Map.of("key", "inputs/" + "ü".repeat(508));
    var answer = assertInstanceOf(Execution.Succeeded.class, bench.run(request, Visits.NOBODY));
    int answered = Json.write(answer.output()).getBytes(UTF_8).length;
    assertTrue(answered > 20_000 && answered < LIMIT / 2, answered + " bytes");
    assertEquals(100, bench.written.get("success-writer-function").size());
    int bytes = Json.write(bench.payloads.get("success-writer-function")).getBytes(UTF_8).length;
    assertTrue(bytes > 20_000 && bytes < LIMIT / 2, bytes + " bytes");
  }

  /** A model's own folder may say that it keeps more regions than pass. */
  @Test
  void payload_beyondTheLimit_isKeptForRedriveByName() {
    Object[] regions = new Object[4_000];
    for (int i = 0; i < regions.length; i += 2) {
      regions[i] = "cat";
      regions[i + 1] = 0.987654;
    }
    Bench bench = new Bench().detects(regions);
    var failed = assertInstanceOf(Execution.Failed.class, bench.run());
    assertEquals("States.DataLimitExceeded", failed.error(), failed.cause());
    assertEquals(1, bench.redrive.size());
  }

  private static Object[] regions() throws IOException {
    String longest =
        Deployed.PROJECT.conceptIds(Deployed.TEMPLATE).stream()
            .max(comparingInt(String::length))
            .orElseThrow();
    List<Object> regions = new ArrayList<>();
    for (int i = 0; i < maximumRegions(); i++) {
      regions.add(longest);
      regions.add(0.987654);
    }
    return regions.toArray();
  }

  private static int maximumRegions() throws IOException {
    String model = Deployed.TEMPLATE.resource("VisualDetectorFunction").environment().get("MODEL");
    byte[] descriptor =
        Files.readAllBytes(
            Deployed.PROJECT
                .folder()
                .resolve("models")
                .resolve(model.replaceFirst("@.*", ""))
                .resolve("model.json"));
    return (int) Deployed.object(Json.read(descriptor, Object.class)).get("maximum_regions");
  }

  private static String allConcepts() {
    return String.join(",", Deployed.PROJECT.conceptIds(Deployed.TEMPLATE));
  }
}
