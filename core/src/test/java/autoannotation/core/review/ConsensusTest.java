package autoannotation.core.review;

import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_AWAITING_REVIEW;
import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_PENDING;
import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_REVIEW_DENIED;
import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_SUCCESS;
import static autoannotation.core.annotation.VerdictKind.APPROVE;
import static autoannotation.core.annotation.VerdictKind.CORRECT;
import static autoannotation.core.annotation.VerdictKind.REJECT;
import static autoannotation.core.annotation.VerdictKind.RELABEL;
import static autoannotation.core.annotation.VerdictKind.REQUEST_CHANGES;
import static autoannotation.core.annotation.VerdictKind.UNDO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.Label;
import autoannotation.core.annotation.VerdictContent;
import autoannotation.core.annotation.VerdictKind;
import autoannotation.core.region.BoundingBox;
import autoannotation.core.task.Task;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsensusTest {

  private static final Label MODELS = new Label(Given.BOX, Given.CAT);

  @Test
  void decide_twoAgree_decidesWithTheFirstBox() {
    BoundingBox first = new BoundingBox(0, 0, 0.5, 0.25);
    BoundingBox second = new BoundingBox(0, 0, 0.5, 0.234375); // 15/16 of the first
    Session session = of(2, 2, 0.75).says("L1", corrected(first));
    assertStands(ANNOTATION_AWAITING_REVIEW, MODELS, session);
    session.says("L2", corrected(second));
    assertStands(ANNOTATION_SUCCESS, new Label(first, Given.CAT), session);
    // of the model's box and the one that stands: 0.125 / 0.25
    assertEquals(Optional.of(0.5), session.annotation().verdicts().getLast().outcome().iou());
  }

  @Test
  void decide_twoOfThreeAgree_decidesWhoeverSpokeBetween() {
    assertStands(
        ANNOTATION_SUCCESS,
        new Label(Given.BOX, Given.DOG),
        of(2, 3, 0.75).says("L1", RELABEL).says("L2", APPROVE).says("L3", RELABEL));
    assertStands(
        ANNOTATION_AWAITING_REVIEW,
        MODELS,
        of(3, 3, 0.75).says("L1", APPROVE).says("L2", APPROVE).says("L3", REJECT));
  }

  @Test
  void decide_rejects_agreeOnlyWithEachOther() {
    assertStands(
        ANNOTATION_REVIEW_DENIED, MODELS, of(2, 2, 0.75).says("L1", REJECT).says("L2", REJECT));
    assertStands(
        ANNOTATION_REVIEW_DENIED,
        MODELS,
        of(2, 3, 0.75).says("L1", REJECT).says("L2", CORRECT).says("L3", REJECT));
    assertStands(
        ANNOTATION_AWAITING_REVIEW, MODELS, of(2, 2, 0.75).says("L1", REJECT).says("L2", APPROVE));
  }

  /** The model's box is 8 by 8 sixteenths, the other the same, less some columns. */
  @ParameterizedTest
  @CsvSource({
    "2, 0.75,       ANNOTATION_SUCCESS", // 6/8, exactly the limit
    "3, 0.75,       ANNOTATION_AWAITING_REVIEW", // 5/8
    "2, 0.75000001, ANNOTATION_AWAITING_REVIEW",
    "0, 1,          ANNOTATION_SUCCESS",
    "1, 1,          ANNOTATION_AWAITING_REVIEW",
  })
  void decide_boxesAtTheIouLimit_agree(int less, double limit, AnnotationStatus expected) {
    BoundingBox other = new BoundingBox(0, 0, 0.5, (8 - less) / 16.0);
    Session session = of(2, 2, limit).says("L1", APPROVE).says("L2", corrected(other));
    assertEquals(expected, session.annotation().status());
  }

  @Test
  void decide_sameBoxOtherConcept_doesNotAgree() {
    assertStands(
        ANNOTATION_AWAITING_REVIEW, MODELS, of(2, 2, 0.1).says("L1", APPROVE).says("L2", RELABEL));
  }

  @Test
  void decide_samePersonTwice_countsOnceWithTheirLast() {
    Session session = of(2, 2, 0.75).says("L1", APPROVE).says("L1", APPROVE);
    assertStands(ANNOTATION_AWAITING_REVIEW, MODELS, session);
    session.says("L1", REJECT).says("L2", APPROVE);
    assertStands(ANNOTATION_AWAITING_REVIEW, MODELS, session);
    assertStands(
        ANNOTATION_REVIEW_DENIED,
        MODELS,
        of(2, 2, 0.75).says("L1", APPROVE).says("L1", REJECT).says("L2", REJECT));
  }

  @Test
  void decide_undoneClaim_doesNotCount() {
    Session session = of(2, 2, 0.75).says("L1", APPROVE).says("L1", UNDO).says("L2", APPROVE);
    assertStands(ANNOTATION_AWAITING_REVIEW, MODELS, session);
    session.says("L1", APPROVE);
    assertStands(ANNOTATION_SUCCESS, MODELS, session);
    session.says("L1", UNDO);
    assertStands(ANNOTATION_AWAITING_REVIEW, MODELS, session);
    session.says("L3", APPROVE);
    assertStands(ANNOTATION_SUCCESS, MODELS, session);
  }

  @Test
  void decide_disagreement_furtherReviewerDecidesAlone() {
    Session session = of(2, 2, 0.75).says("L1", APPROVE).says("L2", REJECT);
    RefusedVerdictException refused =
        assertThrows(RefusedVerdictException.class, () -> session.says("L3", APPROVE));
    assertEquals(VerdictRefusal.NOT_ALLOWED, refused.refusal());
    assertEquals(
        "The labellers did not agree: a REVIEWER decides this one."
            + " Ask somebody who may, or an ADMIN for the role.",
        refused.getMessage());
    session.says("R1", RELABEL);
    assertStands(ANNOTATION_SUCCESS, new Label(Given.BOX, Given.DOG), session);
  }

  @Test
  void decide_disagreement_reviewerAmongThemDoesNotDecideAlone() {
    Session session = of(2, 2, 0.75).says("R1", APPROVE).says("L2", REJECT).says("R1", CORRECT);
    assertStands(ANNOTATION_AWAITING_REVIEW, MODELS, session);
    session.says("R1", REJECT);
    assertStands(ANNOTATION_REVIEW_DENIED, MODELS, session);
  }

  @Test
  void decide_labellerAfterAgreement_mayOnlyUndo() {
    Session session = of(2, 2, 0.75).says("L1", APPROVE).says("L2", APPROVE);
    for (VerdictKind kind : List.of(APPROVE, CORRECT, RELABEL, REJECT)) {
      RefusedVerdictException refused =
          assertThrows(RefusedVerdictException.class, () -> session.says("L2", kind));
      assertEquals(VerdictRefusal.NOT_ALLOWED, refused.refusal());
      assertEquals(
          "Several agreed on this: a LABELLER may only UNDO what they said last themselves."
              + " Ask somebody who may, or an ADMIN for the role.",
          refused.getMessage());
    }
    assertStands(ANNOTATION_AWAITING_REVIEW, MODELS, session.says("L2", UNDO));
    assertStands(ANNOTATION_AWAITING_REVIEW, MODELS, session.says("L2", REJECT));
    assertStands(ANNOTATION_REVIEW_DENIED, MODELS, session.says("R1", REJECT));
  }

  @Test
  void decide_requestChanges_isNoClaim() {
    Session session = of(2, 2, 0.75).says("L1", APPROVE).says("R1", REQUEST_CHANGES);
    assertStands(ANNOTATION_PENDING, MODELS, session);
    assertTrue(session.asks("L2"), "one opinion is no disagreement");
    session.says("R1", UNDO).says("L2", APPROVE);
    assertStands(ANNOTATION_SUCCESS, MODELS, session);
  }

  @Test
  void mayBeAsked_consensus_eachOnceAndOnlyReviewersAfterDisagreement() {
    Session session = of(2, 2, 0.75);
    assertTrue(session.asks("L1"));
    session.says("L1", APPROVE);
    assertFalse(session.asks("L1"), "who has spoken");
    assertTrue(session.asks("L2"));
    session.says("L2", REJECT);
    assertFalse(session.asks("L3"), "a labeller, of what is escalated");
    assertTrue(session.asks("R1"));
    assertTrue(session.asks("A1"));
    session.says("L2", UNDO);
    assertTrue(session.asks("L2"), "who took it back");
    assertTrue(session.asks("L3"));
  }

  private static Session of(int agreeing, int asked, double iou) {
    Task task = Given.consensus(agreeing, asked, iou);
    return new Session(task, Given.waiting());
  }

  private static VerdictContent corrected(BoundingBox box) {
    return new VerdictContent.Correct(box, Optional.empty());
  }

  private static void assertStands(AnnotationStatus status, Label label, Session session) {
    Annotation annotation = session.annotation();
    assertEquals(status, annotation.status());
    assertEquals(label, annotation.label());
  }
}
