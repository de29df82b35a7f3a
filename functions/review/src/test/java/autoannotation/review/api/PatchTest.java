package autoannotation.review.api;

import static autoannotation.review.api.Machine.Box.waiting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.annotation.Annotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PATCH is one verdict, in Clarifai's manner. */
class PatchTest {

  private static final String BOX =
      """
      "region_info": {"bounding_box":
        {"top_row": 0, "left_col": 0, "bottom_row": 0.08, "right_col": 0.04}}""";
  private static final String DOG =
      """
      "data": {"concepts": [{"id": "dog"}]}""";

  private final Api api = new Api();
  private final Annotation cat = api.photo("inputs/cat.jpg", waiting("cat", 0.7)).getFirst();

  @ParameterizedTest
  @CsvSource({
    "24150, APPROVE, ANNOTATION_SUCCESS",
    "24158, REJECT, ANNOTATION_REVIEW_DENIED",
    "24151, REQUEST_CHANGES, ANNOTATION_PENDING"
  })
  void patch_statusAlone_givesTheVerdictThatLeadsToIt(int code, String verdict, String status) {
    Answer answer = patch("\"status\": {\"code\": %d}".formatted(code));
    assertEquals(200, answer.status(), answer.body());
    assertEquals(verdict, answer.text("/annotation/verdicts/0/verdict"));
    assertEquals(status, answer.text("/annotation/status/description"));
    assertEquals(1, answer.number("/annotation/revision"));
  }

  @ParameterizedTest
  @CsvSource({
    "box, CORRECT, cat, 0.04",
    "concept, RELABEL, dog, 0.08",
    "both, CORRECT, dog, 0.04",
    "box and success, CORRECT, cat, 0.04",
    "concept and success, RELABEL, dog, 0.08"
  })
  void patch_region_correctsOrRelabels(
      String change, String verdict, String concept, String right) {
    String data =
        switch (change.replace(" and success", "")) {
          case "box" -> region(BOX);
          case "concept" -> region(DOG);
          default -> region(BOX + ", " + DOG);
        };
    String status = change.endsWith("success") ? "\"status\": {\"code\": 24150}, " : "";
    Answer answer = patch(status + data);
    assertEquals(200, answer.status(), answer.body());
    assertEquals(verdict, answer.text("/annotation/verdicts/0/verdict"));
    assertEquals(concept, answer.text("/annotation/data/regions/0/data/concepts/0/id"));
    assertEquals(
        right, answer.text("/annotation/data/regions/0/region_info/bounding_box/right_col"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"status\": {\"code\": 24157}",
        "\"status\": {\"code\": 10000}",
        "\"status\": {\"code\": 24158}, \"data\": {\"regions\": [{\"data\": {\"concepts\": [{\"id\": \"dog\"}]}}]}",
        "\"status\": {\"code\": 24158}, \"data\": {\"regions\": [{\"region_info\": {\"bounding_box\": {\"top_row\": 0, \"left_col\": 0, \"bottom_row\": 1, \"right_col\": 1}}}]}",
        "\"status\": {\"code\": 24151}, \"data\": {\"regions\": [{\"region_info\": {\"bounding_box\": {\"top_row\": 0, \"left_col\": 0, \"bottom_row\": 1, \"right_col\": 1}}}]}",
        "\"data\": {\"regions\": []}",
        "\"data\": {\"regions\": [{}]}",
        "\"data\": {\"regions\": [{}, {}]}",
        "\"data\": {\"regions\": [{\"data\": {\"concepts\": []}}]}",
        "\"data\": {\"regions\": [{\"data\": {\"concepts\": [{\"id\": \"dog\"}, {\"id\": \"cat\"}]}}]}"
      })
  void patch_changeThatIsNotOneVerdict_refusesIt(String change) {
    Answer answer = patch(change);
    RefusalTest.assertRefused(400, 11102, answer);
    assertEquals(
        "Unsupported change: it has to be exactly one verdict.",
        answer.text("/status/description"));
  }

  @Test
  void patch_emptyOrStaleChange_refusesIt() {
    Request nothing = request(cat.id(), "{\"annotation\": {\"revision\": 0}}");
    RefusalTest.assertRefused(400, 11102, api.ask(nothing.by(Sender.REVIEWER)));
    patch("\"status\": {\"code\": 24158}");
    Answer stale = patch("\"status\": {\"code\": 24150}");
    assertEquals(409, stale.status());
    assertEquals(11104, stale.number("/status/code"));
    assertEquals("ANNOTATION_REVIEW_DENIED", stale.text("/annotation/status/description"));
  }

  @Test
  void patch_sameChangeAgain_answersAsTheFirstTime() {
    Answer first = patch("\"status\": {\"code\": 24150}");
    assertEquals(first, patch("\"status\": {\"code\": 24150}"));
  }

  @Test
  void patch_byLabeller_approvesButMayNotRequestChanges() {
    String changes = "{\"annotation\": {\"revision\": 0, \"status\": {\"code\": 24151}}}";
    Answer answer = api.ask(request(cat.id(), changes));
    assertEquals(403, answer.status());
    assertEquals(11007, answer.number("/status/code"));
    String approve = changes.replace("24151", "24150");
    assertEquals(200, api.ask(request(cat.id(), approve)).status());
  }

  @Test
  void patch_unknownAnnotation_answersNotFound() {
    String approve = "{\"annotation\": {\"revision\": 0, \"status\": {\"code\": 24150}}}";
    RefusalTest.assertRefused(404, 11101, api.ask(request("0".repeat(32), approve)));
    Request elsewhere = request(cat.id(), approve).with("input_id", "inputs/dog.jpg@v");
    RefusalTest.assertRefused(404, 11101, api.ask(elsewhere));
    RefusalTest.assertRefused(
        400, 11102, api.ask(Request.patch("/annotations/" + cat.id(), approve)));
  }

  private Answer patch(String change) {
    String body = "{\"annotation\": {\"revision\": 0, %s}}".formatted(change);
    return api.ask(request(cat.id(), body).by(Sender.REVIEWER));
  }

  private Request request(String id, String body) {
    return Request.patch("/annotations/" + id, body).with("input_id", cat.inputId().toString());
  }

  private static String region(String change) {
    return "\"data\": {\"regions\": [{%s}]}".formatted(change);
  }
}
