package autoannotation.review.api;

import static autoannotation.review.api.Machine.Box.accepted;
import static autoannotation.review.api.Machine.Box.waiting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.core.annotation.Annotation;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each verdict makes of an annotation, and what is answered. */
class VerdictTest {

  private static final String STANDS = "/verdicts/0/annotation";

  private final Api api = new Api();
  private final Annotation cat = api.photo("inputs/cat.jpg", waiting("cat", 0.7)).getFirst();

  @Test
  void approve_waitingAnnotation_acceptsThePredictionUnchanged() {
    Answer answer = says(Say.of("APPROVE", cat).with("comment", "clear"));
    assertStands("ANNOTATION_SUCCESS", 1, "cat", answer);
    assertEquals(24150, answer.number(STANDS + "/status/code"));
    assertEquals("0.7", answer.text(STANDS + "/prediction/regions/0/data/concepts/0/value"));
    assertEquals("APPROVE", answer.text(STANDS + "/verdicts/0/verdict"));
    assertEquals("ben", answer.text(STANDS + "/verdicts/0/user_id"));
    assertEquals("clear", answer.text(STANDS + "/verdicts/0/comment"));
    assertEquals("2.5", answer.text(STANDS + "/verdicts/0/seconds_spent"));
    assertEquals("2026-03-04T05:06:07Z", answer.text(STANDS + "/verdicts/0/created_at"));
    assertEquals("ANNOTATION_AWAITING_REVIEW", answer.text(STANDS + "/verdicts/0/status_before"));
    assertEquals("2026-03-04T05:06:07Z", answer.text(STANDS + "/modified_at"));
    assertEquals("2026-01-02T03:04:05Z", answer.text(STANDS + "/created_at"));
  }

  @Test
  void correct_box_movesItAndKeepsThePrediction() {
    // the model's box is [0, 0.08] x [0, 0.08]: this one is its left half
    Answer answer = says(Say.of("CORRECT", cat).box(0, 0, 0.08, 0.04));
    assertStands("ANNOTATION_SUCCESS", 1, "cat", answer);
    String box = "/regions/0/region_info/bounding_box/right_col";
    assertEquals("0.04", answer.text(STANDS + "/data" + box));
    assertEquals("0.08", answer.text(STANDS + "/prediction" + box));
    assertEquals("0.7", answer.text(STANDS + "/prediction/regions/0/data/concepts/0/value"));
    assertEquals(0.5, answer.at(STANDS + "/verdicts/0/iou").asDouble(), 1e-9);
    assertEquals("model", answer.at(STANDS + "/worker").propertyNames().iterator().next());
  }

  @Test
  void relabel_afterCorrectWithConcept_changesOnlyTheConcept() {
    Say correct = Say.of("CORRECT", cat).box(0, 0, 0.08, 0.04).with("concept_id", "traffic-light");
    Answer corrected = says(correct);
    assertStands("ANNOTATION_SUCCESS", 1, "traffic-light", corrected);
    assertEquals("traffic light", corrected.text(STANDS + "/data/regions/0/data/concepts/0/name"));
    Answer relabelled = says(Say.of("RELABEL", cat).at(1).with("concept_id", "dog"));
    assertStands("ANNOTATION_SUCCESS", 2, "dog", relabelled);
    assertEquals(
        "0.04", relabelled.text(STANDS + "/data/regions/0/region_info/bounding_box/right_col"));
    assertEquals("1.0", relabelled.text(STANDS + "/data/regions/0/data/concepts/0/value"));
    assertEquals("cat", relabelled.text(STANDS + "/prediction/regions/0/data/concepts/0/id"));
  }

  @Test
  void reject_waitingAnnotation_deniesItUntilUndone() {
    assertStands("ANNOTATION_REVIEW_DENIED", 1, "cat", says(Say.of("REJECT", cat)));
    Answer again = says(Say.of("APPROVE", cat).at(1));
    assertRefused(409, 11104, again);
    assertEquals("ANNOTATION_REVIEW_DENIED", again.text(STANDS + "/status/description"));
    assertStands("ANNOTATION_AWAITING_REVIEW", 2, "cat", says(Say.of("UNDO", cat).at(1)));
    assertStands("ANNOTATION_SUCCESS", 3, "cat", says(Say.of("APPROVE", cat).at(2)));
  }

  @Test
  void undo_repeated_takesBackOneVerdictEachTime() {
    Say relabel = Say.of("RELABEL", cat).with("concept_id", "dog");
    Say correct = Say.of("CORRECT", cat).at(1).box(0, 0, 0.08, 0.04);
    says(relabel);
    says(correct);
    Answer first = says(Say.of("UNDO", cat).at(2));
    assertStands("ANNOTATION_SUCCESS", 3, "dog", first);
    assertEquals(correct.id(), first.text(STANDS + "/verdicts/2/undoes"));
    Answer second = says(Say.of("UNDO", cat).at(3));
    assertStands("ANNOTATION_AWAITING_REVIEW", 4, "cat", second);
    assertEquals(relabel.id(), second.text(STANDS + "/verdicts/3/undoes"));
    assertRefused(403, 11007, says(Say.of("UNDO", cat).at(4))); // nothing of a labeller's is left
    assertRefused(409, 11104, api.ask(Say.of("UNDO", cat).at(4).by(Sender.REVIEWER)));
  }

  @Test
  void add_thenUndo_createsAPersonsAnnotationAndDeniesIt() {
    Answer added = says(Say.add(cat.inputId().toString(), "dog"));
    assertStands("ANNOTATION_SUCCESS", 1, "dog", added);
    assertEquals("ben", added.text(STANDS + "/worker/user/id"));
    assertFalse(added.at(STANDS).has("prediction"));
    assertFalse(added.at(STANDS + "/verdicts/0").has("status_before"));
    String id = added.text(STANDS + "/id");
    assertNotEquals(cat.id(), id);
    Answer photo = api.ask(Request.get("/annotations").with("key", "inputs/cat.jpg"));
    assertEquals(List.of(cat.id(), id), photo.each("/annotations", "/id"));
    Answer undone = says(Say.of("UNDO", cat.inputId().toString(), id, 1));
    assertStands("ANNOTATION_REVIEW_DENIED", 2, "dog", undone);
  }

  @Test
  void add_photoNotAnnotated_answersNotFound() {
    assertRefused(404, 11101, says(Say.add(api.photo("inputs/new.jpg").toString(), "cat")));
    assertRefused(404, 11101, says(Say.add("inputs/none.jpg@v", "cat")));
    var refused = api.photo("inputs/damaged.jpg");
    api.machine.refuse(refused);
    assertRefused(404, 11101, says(Say.add(refused.toString(), "cat")));
  }

  @Test
  void requestChanges_waitingAnnotation_isPendingUntilAnotherCorrects() {
    Answer requested = api.ask(Say.of("REQUEST_CHANGES", cat).by(Sender.REVIEWER));
    assertStands("ANNOTATION_PENDING", 1, "cat", requested);
    assertRefused(409, 11104, api.ask(Say.of("REQUEST_CHANGES", cat).at(1).by(Sender.REVIEWER)));
    api.clock.move(Duration.ofSeconds(5));
    Answer made = says(Say.of("CORRECT", cat).at(1).box(0, 0, 0.08, 0.04));
    assertStands("ANNOTATION_SUCCESS", 2, "cat", made);
    assertEquals("2026-03-04T05:06:12Z", made.text(STANDS + "/modified_at"));
  }

  @Test
  void verdict_sameIdAgain_answersAsTheFirstTimeAndCountsOnce() {
    Say approve = Say.of("APPROVE", cat);
    Answer first = says(approve);
    api.clock.move(Duration.ofMinutes(1));
    assertEquals(first, says(approve));
    Say add = Say.add(cat.inputId().toString(), "dog");
    Answer added = says(add);
    api.clock.move(Duration.ofMinutes(1));
    assertEquals(added, says(add));
    assertEquals(2, api.ask(Request.get("/annotations")).at("/annotations").size());
  }

  @Test
  void verdict_staleRevision_answersConflictWithTheCurrentState() {
    says(Say.of("REJECT", cat));
    Answer late = api.ask(Say.of("APPROVE", cat).by(Sender.REVIEWER));
    assertRefused(409, 11104, late);
    assertStands("ANNOTATION_REVIEW_DENIED", 1, "cat", late);
    assertTrue(late.text("/status/description").contains("revision 1"), late.body());
    assertRefused(409, 11104, api.ask(Say.of("UNDO", cat).at(7).by(Sender.REVIEWER)));
  }

  @Test
  void verdict_byLabeller_isLimitedToWaitingOrOwnAnnotations() {
    Annotation sure = api.photo("inputs/sure.jpg", accepted("dog", 0.97)).getFirst();
    assertRefused(403, 11007, says(Say.of("REJECT", sure)));
    assertRefused(403, 11007, says(Say.of("REQUEST_CHANGES", cat)));
    says(Say.of("APPROVE", cat));
    Sender other = Sender.labeller("bob");
    assertRefused(403, 11007, api.ask(Say.of("REJECT", cat).at(1).by(other)));
    assertRefused(403, 11007, api.ask(Say.of("UNDO", cat).at(1).by(other)));
    assertEquals(200, says(Say.of("REJECT", cat).at(1)).status()); // what they said themselves
    Answer reviewed = api.ask(Say.of("UNDO", cat).at(2).by(Sender.REVIEWER));
    assertStands("ANNOTATION_SUCCESS", 3, "cat", reviewed);
    assertStands(
        "ANNOTATION_REVIEW_DENIED", 1, "dog", api.ask(Say.of("REJECT", sure).by(Sender.REVIEWER)));
  }

  private Answer says(Say say) {
    return api.ask(say.by(Sender.LABELLER));
  }

  private static void assertStands(String status, int revision, String concept, Answer answer) {
    assertEquals(
        "%s %d %s".formatted(status, revision, concept),
        "%s %d %s"
            .formatted(
                answer.text(STANDS + "/status/description"),
                answer.number(STANDS + "/revision"),
                answer.text(STANDS + "/data/regions/0/data/concepts/0/id")));
  }

  private static void assertRefused(int status, int code, Answer answer) {
    assertEquals(status, answer.status(), answer.body());
    assertEquals(code, answer.number("/status/code"));
    assertEquals(code, answer.number("/verdicts/0/status/code"));
    assertEquals(answer.text("/status/details"), answer.text("/verdicts/0/status/details"));
  }
}
