package autoannotation.system.machine;

import static autoannotation.system.template.Deployed.object;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.json.Json;
import autoannotation.detector.DetectRequest;
import autoannotation.detector.PhotoLimits;
import autoannotation.local.states.Execution;
import autoannotation.system.template.Deployed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the machine asks of the detector, and that it records no answer for another model. */
class WrongModelTest {

  private static final String INPUT = "INPUT#" + Bench.KEY + "@v1";
  private static final String MODEL = Deployed.TEMPLATE.parameter("Model");
  private static final String REFUSED = "autoannotation.detector.WrongModelException";

  @ParameterizedTest
  @CsvSource({"52428800, 100000000", "1, 1", "100000000000000000, 900000000000000000"})
  void request_toTheDetector_carriesModelAndLimits(long bytes, long pixels) {
    Bench bench =
        new Bench()
            .with("MaximumBytes", Long.toString(bytes))
            .with("MaximumPixels", Long.toString(pixels));
    Recorded.run(bench);
    assertEquals(
        new DetectRequest(
            "inputs-bucket",
            Bench.KEY,
            Optional.of("v1"),
            Optional.of("\"e1\""),
            Optional.empty(),
            MODEL,
            new PhotoLimits(bytes, pixels)),
        Json.read(Json.write(bench.payloads.get("visual-detector-function")), DetectRequest.class));
  }

  @ParameterizedTest
  @CsvSource({
    "coco-ssdlite-mobilenet-v2, 000000000000",
    "other, 1310cd74f22d",
    "'', ''",
  })
  void answer_forAnotherModel_isNeverRecorded(String id, String version) {
    for (Bench bench :
        List.of(new Bench().detects("cat", 0.99), new Bench(), new Bench().refuses("DAMAGED"))) {
      assertKeptForRedrive(bench.answeringFor(id, version), "WrongModel");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"id\": \"other\", \"version\": \"1310cd74f22d\"}", "{}", "7"})
  void recordedDetection_byAnotherModel_isNotAnnotated(String model) {
    String detection =
        "{\"input\": {\"status\": \"PENDING\"}, \"model\": " + model + ", \"regions\": []}";
    Map<String, Object> item = Map.of("detection", Map.of("S", detection));
    Bench bench = new Bench().item(INPUT, "DETECTION#" + MODEL, item);
    Execution.Failed failed = assertInstanceOf(Execution.Failed.class, bench.run());
    assertEquals("WrongModel", failed.error());
    assertEquals(Map.of(), bench.written);
  }

  /** A deployment takes minutes. Express gives an execution five. */
  @Test
  void detectorWithAnotherModel_isAskedForMinutesThenKeptForRedriveByName() {
    Bench bench = new Bench().detects("cat", 0.99).failing("Detect regions", REFUSED, 100);
    assertKeptForRedrive(bench, REFUSED);
    long waited = bench.pauses.stream().mapToLong(Long::longValue).sum();
    assertTrue(waited >= 180_000 && waited <= 240_000, waited + " ms");
  }

  @Test
  void detectorWithAnotherModel_isReplacedMeanwhile_annotatesThePhoto() {
    Bench bench = new Bench().detects("cat", 0.99).failing("Detect regions", REFUSED, 9);
    Recorded.run(bench);
    assertEquals(1, Recorded.regions(bench).size());
    assertEquals(List.of(), bench.redrive);
  }

  private static void assertKeptForRedrive(Bench bench, String error) {
    Execution.Failed failed = assertInstanceOf(Execution.Failed.class, bench.run());
    assertEquals(error, failed.error());
    assertEquals(1, bench.redrive.size());
    assertEquals(Map.of(), bench.written);
    assertEquals(List.of(INPUT + " INPUT"), List.copyOf(bench.items.keySet()));
    Map<String, Object> input = bench.items.get(INPUT + " INPUT");
    assertEquals("FAILED", object(input.get(":status")).get("S"));
    assertEquals(error, object(input.get(":error")).get("S"));
  }
}
