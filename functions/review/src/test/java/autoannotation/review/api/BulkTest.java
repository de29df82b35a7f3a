package autoannotation.review.api;

import static autoannotation.review.api.Machine.Box.waiting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.core.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Many verdicts at once, and fields that don't go with a verdict. */
class BulkTest {

  private final Api api = new Api();

  @Test
  void postVerdicts_128AtOnce_answersEachByItselfInOrder() {
    List<Annotation> boxes = boxes(32);
    List<Say> said = new ArrayList<>();
    List<Integer> expected = new ArrayList<>();
    for (Annotation box : boxes) {
      said.add(Say.of("APPROVE", box));
      expected.add(10000);
      said.add(Say.of("REJECT", box)); // at revision 0, which has just gone
      expected.add(11104);
      said.add(Say.of("RELABEL", box).at(1).with("concept_id", "cow")); // none of the task's
      expected.add(11102);
      said.add(Say.of("REJECT", box.inputId().toString(), "0".repeat(32), 0));
      expected.add(11101);
    }
    Answer answer = api.ask(Say.all(said));
    assertEquals(200, answer.status());
    assertEquals(10010, answer.number("/status/code"));
    assertEquals("96 of 128 verdicts were refused.", answer.text("/status/description"));
    assertEquals(said.stream().map(Say::id).toList(), answer.each("/verdicts", "/id"));
    assertEquals(
        expected.stream().map(String::valueOf).toList(), answer.each("/verdicts", "/status/code"));
    assertEquals(
        32,
        api.ask(Request.get("/annotations").with("status", "ANNOTATION_SUCCESS"))
            .at("/annotations")
            .size());
  }

  @Test
  void postVerdicts_severalOnOneBox_countsAll() {
    Annotation box = boxes(1).getFirst();
    Answer answer =
        api.ask(
            Say.all(
                List.of(
                    Say.of("REJECT", box),
                    Say.of("UNDO", box).at(1),
                    Say.of("APPROVE", box).at(2))));
    assertEquals(10000, answer.number("/status/code"));
    assertEquals(
        List.of("ANNOTATION_REVIEW_DENIED", "ANNOTATION_AWAITING_REVIEW", "ANNOTATION_SUCCESS"),
        answer.each("/verdicts", "/annotation/status/description"));
  }

  @Test
  void postVerdicts_129AtOnce_refusesAll() {
    List<Annotation> boxes = boxes(1);
    List<Say> said =
        IntStream.range(0, 129).mapToObj(_ -> Say.of("APPROVE", boxes.getFirst())).toList();
    Answer answer = api.ask(Say.all(said));
    RefusalTest.assertRefused(400, 11102, answer);
    assertEquals(
        "verdicts has 129 elements; it must have 1 to 128.", answer.text("/status/description"));
    assertEquals(
        List.of("0"), api.ask(Request.get("/annotations")).each("/annotations", "/revision"));
  }

  @ParameterizedTest
  @CsvSource({
    "APPROVE, bounding_box",
    "APPROVE, concept_id",
    "APPROVE, task_id",
    "CORRECT, task_id",
    "RELABEL, bounding_box",
    "RELABEL, task_id",
    "REJECT, bounding_box",
    "REJECT, concept_id",
    "REJECT, task_id",
    "REQUEST_CHANGES, bounding_box",
    "REQUEST_CHANGES, concept_id",
    "REQUEST_CHANGES, task_id",
    "UNDO, bounding_box",
    "UNDO, concept_id",
    "UNDO, task_id",
    "ADD, annotation_id",
    "ADD, revision"
  })
  void postVerdicts_fieldOfAnotherKind_namesTheField(String kind, String field) {
    Say say = whole(kind);
    switch (field) {
      case "bounding_box" -> say.box(0.1, 0.1, 0.2, 0.2);
      case "concept_id" -> say.with("concept_id", "dog");
      case "task_id" -> say.with("task_id", "auto-annotation");
      case "annotation_id" -> say.with("annotation_id", "0".repeat(32));
      default -> say.with("revision", 0);
    }
    assertNamed(field + " is not allowed with " + kind, say);
  }

  @ParameterizedTest
  @CsvSource({
    "APPROVE, annotation_id", "APPROVE, revision", "CORRECT, bounding_box", "RELABEL, concept_id",
    "REJECT, revision", "UNDO, annotation_id", "ADD, bounding_box", "ADD, concept_id"
  })
  void postVerdicts_missingField_namesTheField(String kind, String field) {
    assertNamed(field + " is missing: " + kind, whole(kind).without(field));
  }

  @ParameterizedTest
  @ValueSource(strings = {"short", "with space", "a/b/c/d/e", "ümlautümlaut", ""})
  void postVerdicts_invalidId_refusesIt(String id) {
    assertNamed("verdict id", whole("APPROVE").with("id", id));
    assertNamed("verdict id", whole("APPROVE").with("id", "x".repeat(65)));
    assertNamed("verdict id", whole("ADD").with("id", id));
  }

  @Test
  void postVerdicts_commentTooLongOrTimeOutOfRange_refusesIt() {
    assertNamed("comment", whole("APPROVE").with("comment", "x".repeat(1001)));
    assertNamed("seconds_spent", whole("APPROVE").with("seconds_spent", -0.1));
    assertNamed("seconds_spent", whole("APPROVE").with("seconds_spent", 1_000_000));
    Say longest = whole("APPROVE").with("comment", "x".repeat(1000)).with("seconds_spent", 0);
    assertEquals(200, api.ask(longest.by(Sender.REVIEWER)).status());
  }

  @Test
  void postVerdicts_conceptNotOfTheTaskOrUnchanged_refusesIt() {
    assertNamed("cow", whole("RELABEL").with("concept_id", "cow"));
    assertNamed("cat already", whole("RELABEL").with("concept_id", "cat"));
    assertNamed("cow", whole("CORRECT").with("concept_id", "cow"));
    assertNamed("cow", whole("ADD").with("concept_id", "cow"));
    assertEquals(404, api.ask(whole("ADD").with("task_id", "none").by(Sender.ADMIN)).status());
  }

  private void assertNamed(String named, Say say) {
    Answer answer = api.ask(say.by(Sender.REVIEWER));
    assertEquals(400, answer.status(), answer.body());
    String description = answer.text("/status/description");
    assertTrue(description.contains(named), description);
  }

  private Say whole(String kind) {
    Annotation box = boxes(1).getFirst();
    return switch (kind) {
      case "ADD" -> Say.add(box.inputId().toString(), "cat");
      case "CORRECT" -> Say.of(kind, box).box(0.1, 0.1, 0.2, 0.2);
      case "RELABEL" -> Say.of(kind, box).with("concept_id", "dog");
      default -> Say.of(kind, box);
    };
  }

  private List<Annotation> boxes(int count) {
    Machine.Box[] boxes = new Machine.Box[count];
    java.util.Arrays.fill(boxes, waiting("cat", 0.7));
    return api.photo("inputs/bulk.jpg", boxes);
  }
}
