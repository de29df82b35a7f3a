package autoannotation.review.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.json.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The versions of the workflow, as an ADMIN sees them and puts them in force. */
class WorkflowTest {

  private final Api api = new Api();

  @Test
  void workflow_noVersionStored_isVersionZero() {
    Answer answer = get("/workflow");
    assertEquals(0, answer.number("/in_force"));
    assertEquals(List.of("0"), answer.each("/versions", "/number"));
    assertEquals(List.of("true"), answer.each("/versions", "/in_force"));
    assertEquals(answer.at("/versions/0"), get("/workflow/versions/0").at("/version"));
    assertFalse(answer.at("/versions/0").has("provenance"), answer.body());
  }

  @Test
  void versions_stored_areAnsweredWithProvenanceAndActivation() {
    api.version(0.9);
    api.version(0.8);
    activate(2, "better at cats");
    Answer all = get("/workflow");
    assertEquals(2, all.number("/in_force"));
    assertEquals(List.of("0", "1", "2"), all.each("/versions", "/number"));
    assertEquals(List.of("false", "false", "true"), all.each("/versions", "/in_force"));
    assertEquals(
        """
        {"number":2,"in_force":true,\
        "accept":{"cat":{"concept_threshold_type":"GREATER_THAN","value":0.8}},\
        "review":{"cat":{"concept_threshold_type":"GREATER_THAN","value":0.5}},\
        "evidence":{"cat":{"accepted":1.0,"review":0.5,"dropped":0.05}},\
        "provenance":{"origin":"CALIBRATION","created_at":"2026-03-04T05:06:07Z","user_id":"ana",\
        "reason":"weekly","evidence":"Of 400 verdicts, 391 were right.",\
        "model":{"id":"coco","version":"0123456789ab"},\
        "grounds":{"cat":{"promise":{"target":0.95,"threshold":0.8,"since":"2026-03-05"},\
        "counted_from":"2026-01-01"}}},\
        "activation":{"activated_at":"2026-03-04T05:06:07Z","user_id":"ada",\
        "reason":"better at cats"}}""",
        get("/workflow/versions/2").at("/version").toString());
    assertEquals(all.at("/versions/1"), get("/workflow/versions/1").at("/version"));
  }

  @Test
  void activate_olderVersion_storesItAgainAsNewestOnce() {
    api.version(0.9);
    api.version(0.8);
    assertEquals(2, activate(2, "better").number("/version/number"));
    Answer back = activate(1, "too many wrong");
    assertEquals(3, back.number("/version/number"));
    assertEquals("ROLLBACK", back.text("/version/provenance/origin"));
    assertEquals("as version 1: too many wrong", back.text("/version/provenance/reason"));
    assertEquals("0.9", back.text("/version/accept/cat/value"));
    assertEquals(back.at("/version"), activate(1, "sent again").at("/version"));
    assertEquals(back.at("/version"), activate(3, "this one").at("/version"));
    assertEquals(4, get("/workflow").at("/versions").size());
  }

  @Test
  void activate_versionZero_restoresTheTemplatesParameters() {
    api.version(0.9);
    assertEquals("0.95", get("/workflow/versions/0").text("/version/accept/cat/value"));
    assertEquals(0, activate(0, "as it is").number("/version/number"));
    activate(1, "better");
    Answer back = activate(0, "worse");
    assertEquals(2, back.number("/version/number"));
    assertEquals("0.95", back.text("/version/accept/cat/value"));
    assertEquals("as the template's parameters: worse", back.text("/version/provenance/reason"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "01", "-1", "1.0", "one", "", "1000000", "99999999999999999999"})
  void version_unknownNumber_answersNotFound(String number) {
    api.version(0.9);
    String path = "/workflow/versions/" + number;
    RefusalTest.assertRefused(404, 11101, get(path));
    RefusalTest.assertRefused(
        404, 11101, api.ask(Request.post(path + "/activate", reason("a")).by(Sender.ADMIN)));
    assertEquals(0, get("/workflow").number("/in_force"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two\nlines", "\u0000"})
  void activate_invalidReason_refusesTheRequest(String reason) {
    api.version(0.9);
    Answer answer = activate(1, reason);
    RefusalTest.assertRefused(400, 11102, answer);
    assertTrue(answer.text("/status/description").contains("reason"), answer.body());
    assertEquals(0, get("/workflow").number("/in_force"));
  }

  private Answer get(String path) {
    return api.ask(Request.get(path).by(Sender.ADMIN));
  }

  private Answer activate(int number, String reason) {
    String path = "/workflow/versions/%d/activate".formatted(number);
    return api.ask(Request.post(path, reason(reason)).by(Sender.ADMIN));
  }

  private static String reason(String reason) {
    return Json.write(Map.of("reason", reason));
  }
}
