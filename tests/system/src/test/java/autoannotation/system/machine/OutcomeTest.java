package autoannotation.system.machine;

import static autoannotation.system.template.Deployed.object;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import autoannotation.adapters.json.Json;
import autoannotation.local.states.Execution;
import autoannotation.local.states.StatesError;
import autoannotation.local.states.Visits;
import autoannotation.system.template.Deployed;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How an execution ends, and what it leaves. */
class OutcomeTest {

  private static final String ID = Bench.KEY + "@v1";

  @Test
  void run_photoWithRegions_answersItsAnnotations() {
    Bench bench = new Bench().detects("dog", 0.7, "cat", 0.99, "dog", 0.6, "dog", 0.1);
    assertEquals(
        annotated(
            Bench.annotation("success-writer-function", Bench.region(1, "cat", 0.99)),
            Bench.annotation("review-writer-function", Bench.region(0, "dog", 0.7)),
            Bench.annotation("review-writer-function", Bench.region(2, "dog", 0.6))),
        bench.run());
    Map<String, Object> input = bench.items.get("INPUT#" + ID + " INPUT");
    assertEquals(Map.of("S", "1 0 2"), input.get(":kept"));
    assertEquals(Map.of("N", "1"), input.get(":accepted"));
    assertEquals(Map.of("N", "2"), input.get(":awaiting_review"));
  }

  @Test
  void run_nothingToKeep_answersNoAnnotations() {
    Bench bench = new Bench().detects("dog", 0.1);
    assertEquals(annotated(), bench.run());
    assertEquals(Map.of("S", ""), bench.items.get("INPUT#" + ID + " INPUT").get(":kept"));
  }

  @Test
  void run_refusedPhoto_succeedsWithTheReason() {
    Bench bench = new Bench().refuses("DAMAGED");
    assertEquals(
        new Execution.Succeeded(
            Map.of(
                "input",
                Map.of(
                    "id", ID,
                    "key", Bench.KEY,
                    "version", "v1",
                    "status", "REJECTED",
                    "reason", "DAMAGED"),
                "message",
                "The photo was refused: DAMAGED.")),
        bench.run());
    assertEquals(List.of(), bench.redrive);
  }

  @Test
  void run_unversionedPhoto_usesItsEtagAsVersion() {
    Bench bench = new Bench().unversioned();
    bench.run();
    Map<String, Object> asked = bench.payloads.get("visual-detector-function");
    assertEquals("\"e1\"", asked.get("etag"));
    assertFalse(asked.containsKey("version_id"));
    assertEquals(true, bench.items.containsKey("INPUT#" + Bench.KEY + "@e1 INPUT"));
  }

  @Test
  void run_bucketEventOrRequest_startsAlike() throws IOException {
    for (String file : List.of("events/object-created.json", "events/annotate-request.json")) {
      String event = Files.readString(Deployed.PROJECT.folder().resolve(file));
      Bench bench = new Bench();
      bench.run(object(Json.read(event, Object.class)), Visits.NOBODY);
      assertEquals(
          true, bench.items.containsKey("INPUT#inputs/examples/chelsea.jpg@v1 INPUT"), file);
    }
  }

  @Test
  void run_keyOutsideInputs_failsAsNotAnInput() {
    for (Object request : List.of(Map.of(), Map.of("key", "previews/a.jpg"), Map.of("key", 7))) {
      var ended = new Bench().run(object(request), Visits.NOBODY);
      assertEquals("NotAnInput", ((Execution.Failed) ended).error(), request.toString());
    }
  }

  @Test
  void run_missingPhoto_answersNoSuchPhoto() {
    var missing =
        new Execution.Succeeded(
            Map.of(
                "input",
                Map.of("key", Bench.KEY, "status", "NO_SUCH_PHOTO"),
                "message",
                "There is no such photo in the bucket. Upload it first."));
    String state = "Identify the photo";
    assertEquals(missing, new Bench().failing(state, "S3.NoSuchKeyException", 1).run());
    var localStack = new StatesError("S3.S3Exception", "Not Found (Service: S3, Status Code: 404)");
    assertEquals(missing, new Bench().failing(state, localStack, 2).run());
    String gone = "software.amazon.awssdk.services.s3.model.NoSuchKeyException";
    assertEquals(missing, new Bench().failing("Detect regions", gone, 1).run());
  }

  @Test
  void run_photoThatMayNotBeRead_failsAndKeepsTheRequest() {
    var denied = new StatesError("S3.S3Exception", "Forbidden (Service: S3, Status Code: 403)");
    Bench bench = new Bench().failing("Identify the photo", denied, 2);
    String cause = "Forbidden (Service: S3, Status Code: 403)";
    assertEquals(new Execution.Failed("S3.S3Exception", cause), bench.run());
    assertEquals(List.of(Bench.kept("S3.S3Exception", cause)), bench.redrive);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Look for an earlier detection", "Detect regions", "Record the detection",
        "Write as SUCCESS", "Write as AWAITING_REVIEW", "Write dropped as AWAITING_REVIEW",
        "Mark annotated"
      })
  void run_taskKeepsFailing_recordsTheFailureAndKeepsTheRequest(String state) {
    Bench bench =
        new Bench()
            .with("EvidenceRates", "accepted=0,review=0,dropped=1")
            .detects("cat", 0.99, "dog", 0.7, "cat", 0.1)
            .drawing(0.1, 0.2, 0.3)
            .failing(state, "Broken", 100);
    assertEquals(new Execution.Failed("Broken", "made to fail"), bench.run());
    assertEquals(List.of(Bench.kept("Broken", "made to fail")), bench.redrive);
    Map<String, Object> input = bench.items.get("INPUT#" + ID + " INPUT");
    assertEquals(Map.of("S", "FAILED"), input.get(":status"));
    assertEquals(Map.of("S", "Broken"), input.get(":error"));
  }

  @Test
  void run_detectionRecordedByAnother_usesThatDetection() {
    Bench bench = new Bench().detects("cat", 0.99).losingTheRace();
    assertInstanceOf(Execution.Succeeded.class, bench.run());
    assertEquals(Map.of("review-writer-function", List.of(0)), bench.written);
  }

  @Test
  void run_newerGenerationMarked_succeedsWithoutRedrive() {
    Bench bench =
        new Bench()
            .detects("cat", 0.99)
            .failing("Mark annotated", "DynamoDB.ConditionalCheckFailedException", 1);
    assertEquals(
        annotated(Bench.annotation("success-writer-function", Bench.region(0, "cat", 0.99))),
        bench.run());
    assertEquals(List.of(), bench.redrive);
  }

  @Test
  void redrive_failedBucketEvent_keepsTheWholeEvent() throws IOException {
    String event =
        Files.readString(Deployed.PROJECT.folder().resolve("events/object-created.json"));
    Map<String, Object> whole = new HashMap<>(object(Json.read(event, Object.class)));
    Bench bench = new Bench().failing("Detect regions", "Broken", 1);
    bench.run(whole, Visits.NOBODY);
    whole.put("attempts", 1);
    whole.put("failures", List.of(Map.of("Error", "Broken", "Cause", "made to fail")));
    assertEquals(List.of(whole), bench.redrive);
  }

  @Test
  void run_redriveQueueFails_failsWithTheFirstError() {
    Bench bench =
        new Bench().failing("Detect regions", "Broken", 1).failing("Keep for redrive", "Down", 9);
    assertEquals(new Execution.Failed("Broken", "made to fail"), bench.run());
  }

  private static Execution annotated(Object... annotations) {
    return new Execution.Succeeded(
        Map.of(
            "input", Map.of("id", ID, "key", Bench.KEY, "version", "v1", "status", "ANNOTATED"),
            "annotations", List.of(annotations)));
  }
}
