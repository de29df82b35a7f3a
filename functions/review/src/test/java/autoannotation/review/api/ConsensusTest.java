package autoannotation.review.api;

import static autoannotation.review.api.Machine.Box.waiting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.annotation.Annotation;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two of three have to agree; if they don't, a reviewer decides. */
class ConsensusTest {

  private static final String AWAITING = "ANNOTATION_AWAITING_REVIEW";

  private static final Sender ANA = Sender.labeller("ana");
  private static final Sender BEN = Sender.labeller("ben");
  private static final Sender CY = Sender.labeller("cy");

  private final Api api = new Api();
  private Annotation cat;

  @BeforeEach
  void consensus() {
    Request task =
        Request.post(
            "/tasks",
            """
            {"task": {"id": "auto-annotation", "name": "Pets",
              "concepts": [{"id": "cat", "name": "cat"}, {"id": "dog", "name": "dog"}],
              "review": {"strategy": "CONSENSUS",
                "consensus_strategy_info":
                  {"approval_threshold_labelers": 2, "labelers": 3, "iou": 0.5}}}}""");
    assertEquals(200, api.ask(task.by(Sender.ADMIN)).status());
    cat = api.photo("inputs/cat.jpg", waiting("cat", 0.7)).getFirst();
  }

  @Test
  void assign_labellerHasVoted_givesItToTheNextLabeller() {
    assertAsked(true, ANA);
    assertAsked(false, BEN); // it is ana's
    assertStands(AWAITING, api.ask(Say.of("APPROVE", cat).by(ANA)));
    assertAsked(false, ANA); // which gives it back
    assertAsked(true, BEN);
    assertStands("ANNOTATION_SUCCESS", api.ask(Say.of("APPROVE", cat).at(1).by(BEN)));
    assertAsked(false, CY);
    api.clock.move(Duration.ofHours(1));
    assertAsked(false, CY);
  }

  @Test
  void assign_afterFirstVote_hidesItFromTheNextLabeller() {
    api.ask(Say.of("RELABEL", cat).with("concept_id", "dog").by(ANA));
    Answer next = ask(BEN);
    assertEquals(List.of("cat"), next.each("/annotations", "/data/regions/0/data/concepts/0/id"));
    assertEquals(false, next.body().contains("ana"));
  }

  @Test
  void consensus_twoOverlappingBoxes_keepsTheFirst() {
    // the model's box is [0, 0.08] x [0, 0.08]; of these two 0.06 / 0.08 is shared
    api.ask(Say.of("CORRECT", cat).box(0, 0, 0.08, 0.06).by(ANA));
    Answer agreed = api.ask(Say.of("CORRECT", cat).at(1).box(0, 0, 0.08, 0.08).by(BEN));
    assertStands("ANNOTATION_SUCCESS", agreed);
    assertEquals(
        "0.06",
        agreed.text("/verdicts/0/annotation/data/regions/0/region_info/bounding_box/right_col"));
  }

  @Test
  void consensus_twoRejections_deniesTheAnnotation() {
    assertStands(AWAITING, api.ask(Say.of("REJECT", cat).by(ANA)));
    assertStands(AWAITING, api.ask(Say.of("APPROVE", cat).at(1).by(BEN)));
    assertStands("ANNOTATION_REVIEW_DENIED", api.ask(Say.of("REJECT", cat).at(2).by(CY)));
  }

  @Test
  void consensus_threeDisagree_leavesTheDecisionToAReviewer() {
    api.ask(Say.of("APPROVE", cat).by(ANA));
    api.ask(Say.of("REJECT", cat).at(1).by(BEN));
    Answer third = api.ask(Say.of("RELABEL", cat).at(2).with("concept_id", "dog").by(CY));
    assertStands(AWAITING, third);
    assertAsked(false, Sender.labeller("dan"));
    Answer refused = api.ask(Say.of("APPROVE", cat).at(3).by(Sender.labeller("dan")));
    assertEquals(403, refused.status(), refused.body());
    assertAsked(true, Sender.REVIEWER);
    Answer decided = api.ask(Say.of("REJECT", cat).at(3).by(Sender.REVIEWER));
    assertStands("ANNOTATION_REVIEW_DENIED", decided);
    assertEquals(4, decided.at("/verdicts/0/annotation/verdicts").size());
  }

  @Test
  void consensus_sameLabellerAgain_countsOnce() {
    api.ask(Say.of("APPROVE", cat).by(ANA));
    assertStands(AWAITING, api.ask(Say.of("APPROVE", cat).at(1).by(ANA)));
    assertStands(AWAITING, api.ask(Say.of("UNDO", cat).at(2).by(ANA)));
    assertStands("ANNOTATION_SUCCESS", api.ask(Say.of("APPROVE", cat).at(3).by(BEN)));
  }

  @Test
  void verdict_staleRevisionSameStatus_answersConflict() {
    api.ask(Say.of("APPROVE", cat).by(ANA));
    assertEquals(409, api.ask(Say.of("REJECT", cat).by(BEN)).status());
  }

  @Test
  void metrics_waiting_isCountedUntilLabellersAgree() {
    api.ask(Say.of("APPROVE", cat).by(ANA));
    Answer before = api.ask(Request.get("/tasks/auto-annotation"));
    assertEquals(1, before.number("/metrics/waiting"));
    assertEquals(1, before.number("/metrics/verdicts/APPROVE"));
    api.ask(Say.of("APPROVE", cat).at(1).by(BEN));
    Answer after = api.ask(Request.get("/tasks/auto-annotation"));
    assertEquals(0, after.number("/metrics/waiting"));
    assertEquals(2, after.number("/metrics/verdicts/APPROVE"));
  }

  private Answer ask(Sender sender) {
    return api.ask(Request.post("/tasks/auto-annotation/assignments", "{}").by(sender));
  }

  private void assertAsked(boolean expected, Sender sender) {
    assertEquals(expected ? List.of(cat.id()) : List.of(), ask(sender).each("/annotations", "/id"));
  }

  private static void assertStands(String status, Answer answer) {
    assertEquals(200, answer.status(), answer.body());
    assertEquals(status, answer.text("/verdicts/0/annotation/status/description"));
  }
}
