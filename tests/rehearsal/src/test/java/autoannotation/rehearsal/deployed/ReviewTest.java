package autoannotation.rehearsal.deployed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.json.Json;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.InputId;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People review, through the deployed API. */
class ReviewTest {

  /** A dog that the detector is not sure of: 0.76. */
  private static final String PHOTO = "darknet-dog.jpg";

  private static final int TURNS = 20;

  @Test
  void verdict_onAssignedBox_staysAfterTheMachineRunsAgain() {
    InputId dog = Deployment.upload("inputs/review/decided.jpg", Photos.bytes(PHOTO));
    Deployment.done(dog);
    Map<?, ?> waiting = waiting(dog);
    assertEquals(true, waiting.get("assigned"));
    assertFalse(waiting.containsKey("status"), waiting.toString());

    String verdict =
        """
        {"verdicts": [{"id": "rehearsal-1", "verdict": "REJECT", "input_id": "%s",
          "annotation_id": "%s", "revision": 0, "seconds_spent": 1.5}]}"""
            .formatted(dog, waiting.get("id"));
    HttpResponse<String> given = Api.post("/verdicts", verdict);
    assertEquals(200, given.statusCode(), given.body());
    assertEquals(given.body(), Api.post("/verdicts", verdict).body()); // the same once more
    HttpResponse<String> stale =
        Api.post("/verdicts", verdict.replace("rehearsal-1", "rehearsal-2"));
    assertEquals(409, stale.statusCode(), stale.body());

    assertEquals(200, Api.post("/annotations?key=" + dog.key()).statusCode()); // the machine again
    var stands =
        Deployment.read(dog).annotations().stream()
            .filter(one -> one.id().equals(waiting.get("id")))
            .findFirst()
            .orElseThrow();
    assertEquals(AnnotationStatus.ANNOTATION_REVIEW_DENIED, stands.status());
    assertEquals("rehearsal", stands.verdicts().getFirst().userId());
    Map<?, ?> metrics = (Map<?, ?>) body(Api.get("/tasks/auto-annotation")).get("metrics");
    assertTrue((int) ((Map<?, ?>) metrics.get("verdicts")).get("REJECT") >= 1, metrics.toString());
  }

  @Test
  void previewLink_withoutSignature_answersAJpeg() {
    InputId dog = Deployment.upload("inputs/review/preview.jpg", Photos.bytes(PHOTO));
    Deployment.done(dog);
    Map<?, ?> input =
        (Map<?, ?>) ((List<?>) body(Api.get("/inputs?key=" + dog.key())).get("inputs")).getFirst();
    URI link = URI.create((String) input.get("preview_url"));
    HttpResponse<String> preview = Api.send(HttpRequest.newBuilder(link));
    assertEquals(200, preview.statusCode(), preview.body());
    assertEquals("image/jpeg", preview.headers().firstValue("Content-Type").orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "/viewer/index.html, text/html; charset=utf-8",
    "/viewer/config.json, application/json",
    "/openapi.yaml, application/yaml; charset=utf-8"
  })
  void get_pageOrDescription_isServed(String path, String type) {
    HttpResponse<String> file = Api.get(path);
    assertEquals(200, file.statusCode(), file.body());
    assertEquals(type, file.headers().firstValue("Content-Type").orElse(""));
    assertTrue(
        file.headers().firstValue("Content-Security-Policy").orElse("").contains("'none'"),
        file.headers().toString());
  }

  @ParameterizedTest
  @CsvSource({"/me, 200", "/signed-in/me, 200", "/inputs, 200", "/tasks/none, 404", "/no, 404"})
  void get_eachRoute_reachesTheFunction(String path, int status) {
    HttpResponse<String> answer = Api.get(path);
    assertEquals(status, answer.statusCode(), answer.body());
    assertTrue(body(answer).get("status") instanceof Map, answer.body());
  }

  /** The first box of a photo that waits; photos that are handed out before it are given back. */
  private static Map<?, ?> waiting(InputId input) {
    Set<Object> others = new TreeSet<>();
    for (int turn = 0; turn < TURNS; turn++) {
      String wish = Json.write(Map.of("count", 100, "leave", others));
      Map<?, ?> answer = body(Api.post("/tasks/auto-annotation/assignments", wish));
      for (Object annotation : (List<?>) answer.get("annotations")) {
        if (input.toString().equals(((Map<?, ?>) annotation).get("input_id"))) {
          return (Map<?, ?>) annotation;
        }
      }
      ((List<?>) answer.get("inputs")).forEach(other -> others.add(((Map<?, ?>) other).get("id")));
    }
    throw new AssertionError(input + " does not wait");
  }

  private static Map<?, ?> body(HttpResponse<String> answer) {
    return Json.read(answer.body(), Map.class);
  }
}
