package autoannotation.review.api;

import static autoannotation.review.api.Machine.Box.accepted;
import static autoannotation.review.api.Machine.Box.waiting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import autoannotation.core.annotation.Audit;
import autoannotation.core.annotation.InputId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a reviewer gets to look at, in which order, and what of it. */
class AssignmentsTest {

  private final Api api = new Api();

  @Test
  void assign_waitingAndAuditedBoxes_hidesScoresStatusAndAudit() {
    api.photo(
        "inputs/street.jpg",
        waiting("cat", 0.7),
        accepted("dog", 0.99),
        accepted("dog", 0.97).audited(Audit.ACCEPTED));
    Answer answer = assignments(Sender.LABELLER, "{}");
    JsonNode annotations = answer.at("/annotations");
    assertEquals(3, annotations.size());
    for (JsonNode annotation : annotations) {
      assertEquals(
          Set.of("id", "input_id", "task_id", "revision", "assigned", "data"),
          new TreeSet<>(annotation.propertyNames()));
      Description.check("BlindAnnotation", annotation, annotation.toString());
      assertFalse(
          annotation
              .toString()
              .matches(
                  ".*\"(value|status|thresholds|worker|audit|prediction|model|generation)\".*"),
          annotation.toString());
    }
    assertFalse(answer.at("/inputs/0").has("regions"), answer.body());
    for (String secret : List.of("0.7", "0.99", "0.97", "\"value\"", "ANNOTATION_", "ssdlite")) {
      assertFalse(answer.body().contains(secret), secret);
    }
    // an accepted box that is asked about looks as one that waits
    assertEquals(List.of("true", "true", "false"), answer.each("/annotations", "/assigned"));
  }

  @Test
  void assign_valuesNearestToALimit_putsThemFirst() {
    // nearness to a limit (0.5, 0.95; a band of 0.45), by hand: a cat is as rare as any here
    api.photo("inputs/a.jpg", waiting("cat", 0.725)); // in the middle: 0.5
    api.photo("inputs/b.jpg", waiting("cat", 0.6), waiting("cat", 0.949)); // 0.778 and 0.998
    api.photo("inputs/c.jpg", waiting("cat", 0.54), accepted("cat", 0.99)); // 0.911
    Answer answer = assignments(Sender.LABELLER, "{}");
    assertEquals(
        List.of("inputs/b.jpg", "inputs/c.jpg", "inputs/a.jpg"), answer.each("/inputs", "/key"));
    assertEquals(
        List.of(
            "inputs/b.jpg 1",
            "inputs/b.jpg 0",
            "inputs/c.jpg 0",
            "inputs/c.jpg 1",
            "inputs/a.jpg 0"),
        answer
            .at("/annotations")
            .valueStream()
            .map(
                one ->
                    one.get("input_id").asString().replaceFirst("@.*", "")
                        + " "
                        + one.at("/data/regions/0/id").asString())
            .toList());
    assertEquals(
        List.of("true", "true", "true", "false", "true"), answer.each("/annotations", "/assigned"));
    assertEquals(
        answer.each("/annotations", "/id"),
        assignments(Sender.LABELLER, "{}").each("/annotations", "/id"),
        "asking again answers the same order");
  }

  @Test
  void assign_rareConcept_putsItFirst() {
    for (int i = 0; i < 8; i++) {
      api.photo("inputs/cat%d.jpg".formatted(i), waiting("cat", 0.6)); // 0.778 x 1
    }
    // 1 of 9 with 2 concepts: 0.5 x sqrt(9 / 2) = 1.06
    api.photo("inputs/dog.jpg", waiting("dog", 0.725));
    Answer answer = assignments(Sender.LABELLER, "{\"count\": 1}");
    assertEquals(List.of("inputs/dog.jpg"), answer.each("/inputs", "/key"));
  }

  @Test
  void assign_photoWithMoreBoxesThanCount_givesAllItsBoxes() {
    Machine.Box[] boxes = new Machine.Box[30];
    java.util.Arrays.fill(boxes, waiting("cat", 0.7));
    api.photo("inputs/crowd.jpg", boxes);
    api.photo("inputs/other.jpg", waiting("cat", 0.6));
    Answer answer = assignments(Sender.LABELLER, "{\"count\": 2}");
    assertEquals(2, answer.at("/inputs").size());
    assertEquals(31, answer.at("/annotations").size());
    Answer one = assignments(Sender.labeller("bob"), "{}");
    assertEquals(0, one.at("/inputs").size());
  }

  @Test
  void assign_withoutCount_gives24Boxes() {
    for (int i = 0; i < 30; i++) {
      api.photo("inputs/%02d.jpg".formatted(i), waiting("cat", 0.7));
    }
    assertEquals(24, assignments(Sender.LABELLER, "{}").at("/annotations").size());
    assertEquals(6, assignments(Sender.labeller("bob"), "{\"count\": 7}").at("/inputs").size());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 101, Integer.MAX_VALUE})
  void assign_countOutside1To100_refusesTheRequest(int count) {
    Answer answer = assignments(Sender.LABELLER, "{\"count\": %d}".formatted(count));
    RefusalTest.assertRefused(400, 11102, answer);
    assertEquals("count is not from 1 to 100: " + count, answer.text("/status/description"));
    assertEquals(200, assignments(Sender.LABELLER, "{\"count\": 100}").status());
  }

  @Test
  void assign_nothingToReview_answersNone() {
    api.photo("inputs/sure.jpg", accepted("cat", 0.99));
    Answer answer = assignments(Sender.LABELLER, "{}");
    assertEquals(0, answer.at("/inputs").size());
    assertEquals(0, answer.at("/annotations").size());
  }

  @Test
  void assign_photoWithTheLongestKey_givesItAndTakesItBack() {
    String key = "inputs/" + "k".repeat(1024 - 7);
    api.photo(key, waiting("cat", 0.7));
    assertEquals(List.of(key), assignments(Sender.LABELLER, "{}").each("/inputs", "/key"));
    InputId left = InputId.parse(assignments(Sender.LABELLER, "{}").text("/inputs/0/id"));
    Answer none = assignments(Sender.LABELLER, "{\"leave\": [\"%s\"]}".formatted(left));
    assertEquals(0, none.at("/inputs").size());
  }

  private Answer assignments(Sender sender, String body) {
    return api.ask(Request.post("/tasks/auto-annotation/assignments", body).by(sender));
  }
}
