package autoannotation.detector;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.json.DetectionJson;
import autoannotation.adapters.json.InvalidJsonException;
import autoannotation.adapters.json.Json;
import autoannotation.adapters.lambda.Environment;
import autoannotation.adapters.s3.StoredPhotos;
import autoannotation.adapters.torch.UnknownConceptException;
import autoannotation.core.detection.RefusalReason;
import autoannotation.core.region.Region;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

class VisualDetectorFunctionTest {

  private static final String ROOT = System.getProperty("project.root");

  private static final String MODEL = "coco-ssdlite-mobilenet-v2@1310cd74f22d";
  private static final String CHELSEA = "{\"bucket\":\"b\",\"key\":\"inputs/chelsea.jpg\"}";

  private static StoredPhotos s3;
  private static VisualDetectorFunction function;

  @BeforeEach
  void forget() {
    s3.put.clear();
    s3.written.clear();
    s3.refusesPuts = false;
  }

  @BeforeAll
  static void load() throws IOException {
    var photos =
        Map.of(
            "inputs/chelsea.jpg", Files.readAllBytes(Path.of(ROOT, "examples/chelsea.jpg")),
            "inputs/collage.jpg",
                Files.readAllBytes(Path.of(ROOT, "examples/collage-cat-dog-dog.jpg")),
            "inputs/letter.jpg", "Dear aunt,".getBytes(StandardCharsets.UTF_8));
    var environment =
        Map.of(
            "LAMBDA_TASK_ROOT",
            ROOT,
            "MODEL",
            MODEL,
            "OUTPUTS_BUCKET",
            "outputs",
            "EVIDENCE_KEY",
            "a key");
    s3 = new StoredPhotos(photos);
    function = new VisualDetectorFunction(new Environment(environment), s3);
  }

  /** The answer to a request for the loaded model, with limits that every photo here is within. */
  private static String answer(String request) throws IOException {
    return answer(request, MODEL, 50_000_000, 100_000_000);
  }

  private static String answer(String request, String model, long bytes, long pixels)
      throws IOException {
    return answerTo(
        "{\"model_version\":\"%s\",\"limits\":{\"bytes\":%d,\"pixels\":%d},%s"
            .formatted(model, bytes, pixels, request.substring(1)));
  }

  private static String answerTo(String request) throws IOException {
    var answer = new ByteArrayOutputStream();
    var bytes = request.getBytes(StandardCharsets.UTF_8);
    function.handleRequest(new ByteArrayInputStream(bytes), answer, null);
    return answer.toString(StandardCharsets.UTF_8);
  }

  private static DetectionJson detection(String request) throws IOException {
    return Json.read(answer(request), DetectionJson.class);
  }

  @Test
  void handleRequest_photo_answersItsRegions() throws Exception {
    var found =
        detection(
            """
            {"bucket":"b","key":"inputs/chelsea.jpg","version_id":"v1","concepts":["cat","dog"]}""");
    assertEquals(
        new DetectionJson.Input(
            DetectionJson.Status.PENDING, Optional.empty(), Optional.of(451), Optional.of(300)),
        found.input());
    assertEquals("coco-ssdlite-mobilenet-v2@1310cd74f22d", found.model().toString());
    Region best = found.regions().getFirst();
    assertEquals("0", best.id());
    assertEquals("cat", best.concept().id());
    assertEquals(0.9541, best.concept().value(), 0.02);
  }

  @Test
  void handleRequest_photo_drawsANumberForEachRegion() throws Exception {
    var cat = detection("{\"bucket\":\"b\",\"key\":\"inputs/chelsea.jpg\",\"version_id\":\"v1\"}");
    // the HMAC by Python, of printf
    // 'inputs/chelsea.jpg@v1\ncoco-ssdlite-mobilenet-v2@1310cd74f22d\n0' | sha256sum | cut -c1-32
    assertEquals(Optional.of(0.600923726), cat.regions().getFirst().draw());
    var many = detection("{\"bucket\":\"b\",\"key\":\"inputs/collage.jpg\",\"version_id\":\"v1\"}");
    Set<Optional<Double>> numbers = many.regions().stream().map(Region::draw).collect(toSet());
    assertTrue(numbers.size() > 1 && numbers.size() == many.regions().size(), numbers.toString());
    assertEquals(List.of(), many.regions().stream().flatMap(r -> r.evidence().stream()).toList());
  }

  @Test
  void handleRequest_fileThatIsNoPhoto_answersTheReason() throws Exception {
    var refused = detection("{\"bucket\":\"b\",\"key\":\"inputs/letter.jpg\"}");
    assertEquals(Optional.of(RefusalReason.NOT_AN_IMAGE), refused.input().reason());
    assertEquals(List.of(), refused.regions());
  }

  @Test
  void handleRequest_photo_storesAPreview() throws Exception {
    answer("{\"bucket\":\"b\",\"key\":\"inputs/chelsea.jpg\",\"version_id\":\"v1\"}");
    assertEquals(
        List.of(
            PutObjectRequest.builder()
                .bucket("outputs")
                // printf inputs/chelsea.jpg@v1 | sha256sum | cut -c1-32
                .key("previews/ae1d7d1bdb210b84c7bc0ae333b55c86.jpg")
                .contentType("image/jpeg")
                .build()),
        s3.put);
    var preview = ImageIO.read(new ByteArrayInputStream(s3.written.getFirst()));
    assertEquals("451 x 300", preview.getWidth() + " x " + preview.getHeight());
  }

  @Test
  void handleRequest_refusedPhoto_storesNoPreview() throws Exception {
    answer("{\"bucket\":\"b\",\"key\":\"inputs/letter.jpg\"}");
    assertEquals(List.of(), s3.put);
  }

  @Test
  void handleRequest_previewNotStored_throwsS3sException() {
    s3.refusesPuts = true;
    assertThrows(
        S3Exception.class, () -> answer("{\"bucket\":\"b\",\"key\":\"inputs/chelsea.jpg\"}"));
  }

  @Test
  void handleRequest_missingPhoto_throwsS3sException() {
    assertThrows(
        NoSuchKeyException.class, () -> answer("{\"bucket\":\"b\",\"key\":\"inputs/none.jpg\"}"));
  }

  @Test
  void handleRequest_anotherModel_isRefusedByNameBeforeThePhotoIsRead() {
    int asked = s3.asked.size();
    for (String model : List.of("coco-ssdlite-mobilenet-v2@000000000000", "other@1310cd74f22d")) {
      var e =
          assertThrows(
              WrongModelException.class, () -> answer(CHELSEA, model, 50_000_000, 100_000_000));
      assertEquals(
          "The request is for model %s, but this detector has loaded %s.".formatted(model, MODEL),
          e.getMessage());
    }
    assertEquals(asked, s3.asked.size());
    assertEquals(List.of(), s3.put);
  }

  @Test
  void handleRequest_limitsOfTheRequest_decideWhatIsTooLarge() throws Exception {
    long bytes = Files.size(Path.of(ROOT, "examples/chelsea.jpg"));
    long pixels = 451 * 300;
    assertEquals(Optional.empty(), refusal(answer(CHELSEA, MODEL, bytes, pixels)));
    Optional<RefusalReason> tooLarge = Optional.of(RefusalReason.TOO_LARGE);
    assertEquals(tooLarge, refusal(answer(CHELSEA, MODEL, bytes - 1, pixels)));
    assertEquals(tooLarge, refusal(answer(CHELSEA, MODEL, bytes, pixels - 1)));
  }

  private static Optional<RefusalReason> refusal(String answer) {
    return Json.read(answer, DetectionJson.class).input().reason();
  }

  @Test
  void handleRequest_withoutModelOrLimits_namesWhatIsMissing() {
    assertInvalid(
        "model_version: is missing or null",
        "{\"bucket\":\"b\",\"key\":\"k\",\"limits\":{\"bytes\":1,\"pixels\":1}}");
    assertInvalid(
        "limits: is missing or null", "{\"bucket\":\"b\",\"key\":\"k\",\"model_version\":\"m\"}");
    assertInvalid(
        "limits: pixels is not above 0: 0",
        "{\"bucket\":\"b\",\"key\":\"k\",\"model_version\":\"m\",\"limits\":{\"bytes\":1,\"pixels\":0}}");
  }

  private static void assertInvalid(String message, String request) {
    assertEquals(
        message, assertThrows(InvalidJsonException.class, () -> answerTo(request)).getMessage());
  }

  @Test
  void handleRequest_unknownConcept_namesIt() {
    var e =
        assertThrows(
            UnknownConceptException.class,
            () ->
                answer(
                    """
                    {"bucket":"b","key":"inputs/letter.jpg","concepts":["cat","unicorn"]}"""));
    assertEquals(
        "model coco-ssdlite-mobilenet-v2 has no concept 'unicorn': see its labels.txt",
        e.getMessage());
  }

  @Test
  void handleRequest_unknownField_namesIt() {
    var e =
        assertThrows(
            InvalidJsonException.class,
            () -> answer("{\"bucket\":\"b\",\"key\":\"inputs/chelsea.jpg\",\"concept\":[]}"));
    assertEquals("concept: is not a known field", e.getMessage());
  }

  @Test
  void constructor_missingVariable_namesIt() {
    var e =
        assertThrows(
            IllegalStateException.class,
            () ->
                new VisualDetectorFunction(new Environment(Map.of()), new StoredPhotos(Map.of())));
    assertEquals("OUTPUTS_BUCKET must be set", e.getMessage());
  }

  @Test
  void handleRequest_severalThreads_answersTheSame() throws Exception {
    Callable<String> call = () -> answer("{\"bucket\":\"b\",\"key\":\"inputs/chelsea.jpg\"}");
    String alone = call.call();
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (Future<String> answer : threads.invokeAll(Collections.nCopies(12, call))) {
        assertEquals(alone, answer.get());
      }
    }
  }
}
