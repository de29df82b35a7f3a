package autoannotation.review.api;

import static autoannotation.review.api.Machine.Box.accepted;
import static autoannotation.review.api.Machine.Box.waiting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.application.port.UploadLink;
import autoannotation.core.annotation.InputId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Photos, and links to them. */
class InputsTest {

  private final Api api = new Api();

  @Test
  void getInputs_byIdOrKey_answersThePhotoWithAllItsRegions() {
    InputId cat = api.photo("inputs/a b/cat ü.jpg");
    api.machine.annotate(cat, waiting("cat", 0.7), accepted("dog", 0.97));
    for (Request request :
        List.of(
            Request.get("/inputs").with("input_id", cat.toString()),
            Request.get("/inputs").with("key", cat.key()),
            Request.get("/inputs").with("key", cat.key()).with("version_id", cat.version()))) {
      Answer answer = api.ask(request.by(Sender.REVIEWER));
      assertEquals(1, answer.at("/inputs").size());
      assertEquals(cat.toString(), answer.text("/inputs/0/id"));
      assertEquals(cat.version(), answer.text("/inputs/0/version"));
      assertEquals("ANNOTATED", answer.text("/inputs/0/status"));
      assertEquals(640, answer.number("/inputs/0/width"));
      assertEquals(480, answer.number("/inputs/0/height"));
      assertEquals(
          List.of("0.7", "0.97"), answer.each("/inputs/0/regions", "/data/concepts/0/value"));
    }
    assertFalse(api.ask(Request.get("/inputs")).at("/inputs/0").has("regions"));
  }

  @Test
  void get_onePhoto_linksToThatVersionFor15Minutes() {
    InputId cat = api.photo("inputs/cat.jpg");
    api.machine.annotate(cat);
    Answer answer = api.ask(Request.get("/inputs").with("key", cat.key()));
    assertEquals(api.links.photo(cat).toString(), answer.text("/inputs/0/photo_url"));
    assertEquals(api.links.preview(cat).toString(), answer.text("/inputs/0/preview_url"));
    assertEquals("2026-03-04T05:21:07Z", answer.text("/inputs/0/links_expire_at"));
  }

  @Test
  void getInputs_photoNotAnnotatedYet_isPendingWithoutPreview() {
    api.photo("inputs/new.jpg");
    Answer answer = api.ask(Request.get("/inputs").with("key", "inputs/new.jpg"));
    assertEquals("PENDING", answer.text("/inputs/0/status"));
    assertFalse(answer.at("/inputs/0").has("preview_url"));
    assertFalse(answer.at("/inputs/0").has("width"));
  }

  @Test
  void getInputs_refusedPhoto_answersTheReason() {
    InputId damaged = api.photo("inputs/damaged.jpg");
    api.machine.refuse(damaged);
    Answer answer = api.ask(Request.get("/inputs"));
    assertEquals("REJECTED", answer.text("/inputs/0/status"));
    assertEquals("DAMAGED", answer.text("/inputs/0/reason"));
  }

  @Test
  void getInputs_olderVersion_answersThatVersion() {
    InputId old = api.photo("inputs/cat.jpg");
    InputId now = api.photo("inputs/cat.jpg");
    Request byKey = Request.get("/inputs").with("key", "inputs/cat.jpg");
    assertEquals(now.toString(), api.ask(byKey).text("/inputs/0/id"));
    assertEquals(
        old.toString(), api.ask(byKey.with("version_id", old.version())).text("/inputs/0/id"));
    Request byId = Request.get("/inputs").with("input_id", old.toString());
    assertEquals(old.toString(), api.ask(byId).text("/inputs/0/id"));
  }

  @ParameterizedTest
  @CsvSource({
    "key, inputs/none.jpg, 404",
    "input_id, inputs/none.jpg@L4kqtJlcpXroDTDmpUMLUo000001, 404",
    "input_id, inputs/cat.jpg@L4kqtJlcpXroDTDmpUMLUo000009, 404",
    "input_id, inputs/cat.jpg@no-version-at-all, 404",
    "input_id, inputs/cat.jpg@5d41402abc4b2a76b9719d911017c592, 404", // its etag
    "key, outputs/report.html, 400",
    "input_id, outputs/report.html@v, 400",
    "input_id, inputs/cat.jpg, 400"
  })
  void getInputs_unknownOrInvalidPhoto_answersNotFoundOrBadRequest(
      String name, String value, int expected) {
    api.photo("inputs/cat.jpg");
    api.photo("outputs/report.html");
    Answer answer = api.ask(Request.get("/inputs").with(name, value));
    RefusalTest.assertRefused(expected, expected == 404 ? 11101 : 11102, answer);
  }

  @Test
  void postUploads_link_isSignedForOneKeyTypeAndSize() {
    Request request =
        Request.post(
            "/uploads",
            """
            {"name": "my cat ü.jpg", "content_type": "image/jpeg", "size": 38702}""");
    Answer answer = api.ask(request.by(Sender.ADMIN));
    String key = answer.text("/key");
    assertTrue(key.matches("inputs/[0-9a-f-]{36}/my-cat-\\.jpg"), key);
    UploadLink link = api.links.upload(key, "image/jpeg", 38702);
    assertEquals(link.url(), answer.text("/url"));
    assertEquals("PUT", answer.text("/method"));
    assertEquals("2026-03-04T05:21:07Z", answer.text("/expires_at"));
    assertEquals("{\"content-type\":\"image/jpeg\"}", answer.at("/headers").toString());
    assertFalse(key.equals(api.ask(request.by(Sender.ADMIN)).text("/key")), "each has its own");
  }
}
