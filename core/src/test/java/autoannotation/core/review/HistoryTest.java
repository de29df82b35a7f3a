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
import autoannotation.core.annotation.Audit;
import autoannotation.core.annotation.History;
import autoannotation.core.annotation.Label;
import autoannotation.core.annotation.Verdict;
import autoannotation.core.annotation.VerdictKind;
import autoannotation.core.annotation.VerdictOutcome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryTest {

  private static final Label MODELS = new Label(Given.BOX, Given.CAT);
  private static final Label CORRECTED = new Label(Given.HALF, Given.CAT);

  @Test
  void outcome_everyVerdict_saysWhatChanged() {
    Annotation after =
        manual()
            .says("L1", CORRECT)
            .says("L1", UNDO)
            .says("L1", RELABEL)
            .says("L1", UNDO)
            .says("L1", REJECT)
            .annotation();
    assertEquals(
        List.of(
            outcome(ANNOTATION_AWAITING_REVIEW, ANNOTATION_SUCCESS, CORRECTED, Optional.of(0.5)),
            undone(ANNOTATION_SUCCESS, ANNOTATION_AWAITING_REVIEW, MODELS, 1),
            outcome(
                ANNOTATION_AWAITING_REVIEW,
                ANNOTATION_SUCCESS,
                new Label(Given.BOX, Given.DOG),
                Optional.empty()),
            undone(ANNOTATION_SUCCESS, ANNOTATION_AWAITING_REVIEW, MODELS, 3),
            outcome(
                ANNOTATION_AWAITING_REVIEW, ANNOTATION_REVIEW_DENIED, MODELS, Optional.empty())),
        after.verdicts().stream().map(Verdict::outcome).toList());
    assertEquals(List.of("verdict-5"), standing(after));
  }

  @Test
  void undo_severalVerdicts_takesBackTheLastEachTime() {
    Session session =
        manual()
            .says("R1", REQUEST_CHANGES)
            .says("L1", CORRECT)
            .says("R1", RELABEL)
            .says("R1", REJECT);
    Label both = new Label(Given.HALF, Given.DOG);
    assertStands(ANNOTATION_REVIEW_DENIED, both, session);
    assertStands(ANNOTATION_SUCCESS, both, session.says("R1", UNDO));
    assertStands(ANNOTATION_SUCCESS, CORRECTED, session.says("R1", UNDO));
    assertStands(ANNOTATION_PENDING, MODELS, session.says("R1", UNDO));
    assertEquals(List.of("verdict-1"), standing(session.annotation()));
    assertStands(ANNOTATION_AWAITING_REVIEW, MODELS, session.says("R1", UNDO));
    assertEquals(List.of(), standing(session.annotation()));
    assertRefused(
        VerdictRefusal.IMPOSSIBLE,
        "There is no verdict to UNDO. Reload the annotation to see its history.",
        () -> session.says("R1", UNDO));
  }

  @Test
  void undo_aroundAVerdict_keepsItsBox() {
    Session session =
        manual().says("L1", CORRECT).says("L1", RELABEL).says("L1", UNDO).says("L1", REJECT);
    assertStands(ANNOTATION_REVIEW_DENIED, CORRECTED, session);
    assertStands(ANNOTATION_SUCCESS, CORRECTED, session.says("L1", UNDO));
    assertStands(ANNOTATION_AWAITING_REVIEW, MODELS, session.says("L1", UNDO));
  }

  @Test
  void decide_denied_acceptsOnlyUndo() {
    Session session = manual().says("L1", REJECT);
    for (VerdictKind kind : List.of(APPROVE, CORRECT, RELABEL, REJECT)) {
      assertRefused(
          VerdictRefusal.IMPOSSIBLE,
          kind
              + " never follows upon ANNOTATION_REVIEW_DENIED."
              + " UNDO the verdict that denied it first.",
          () -> session.says("R1", kind));
    }
    assertStands(ANNOTATION_SUCCESS, MODELS, session.says("L1", UNDO).says("L1", APPROVE));
  }

  @Test
  void requestChanges_awaitingReview_succeedsOnce() {
    Session session = manual().says("R1", REQUEST_CHANGES);
    assertRefused(
        VerdictRefusal.IMPOSSIBLE,
        "REQUEST_CHANGES never follows upon ANNOTATION_PENDING."
            + " Reload the annotation to see what can follow.",
        () -> session.says("R2", REQUEST_CHANGES));
    assertFalse(session.asks("R1"), "who requested the changes");
    assertTrue(session.asks("R2"));
  }

  @Test
  void waits_audit_untilAVerdictAndAgainAfterUndo() {
    Annotation audit =
        Given.annotation(
            Given.PHOTO, 0, Given.CAT, ANNOTATION_SUCCESS, Optional.of(Audit.ACCEPTED));
    Session session = new Session(Given.manual(), audit);
    assertTrue(session.asks("L1"));
    assertStands(ANNOTATION_SUCCESS, MODELS, session.says("L1", APPROVE));
    assertFalse(session.asks("L2"));
    assertStands(ANNOTATION_SUCCESS, MODELS, session.says("L1", UNDO));
    assertTrue(session.asks("L1"));
    assertTrue(session.asks("L2"));
    assertStands(ANNOTATION_REVIEW_DENIED, MODELS, session.says("L1", REJECT));
    assertEquals(Optional.of(Audit.ACCEPTED), session.annotation().audit());
  }

  private static Session manual() {
    return new Session(Given.manual(), Given.waiting());
  }

  private static List<String> standing(Annotation annotation) {
    return History.notUndone(annotation.verdicts()).stream().map(Verdict::id).toList();
  }

  private static VerdictOutcome outcome(
      AnnotationStatus before, AnnotationStatus after, Label label, Optional<Double> iou) {
    return new VerdictOutcome(Optional.of(before), after, label, iou, Optional.empty());
  }

  private static VerdictOutcome undone(
      AnnotationStatus before, AnnotationStatus after, Label label, int verdict) {
    return new VerdictOutcome(
        Optional.of(before), after, label, Optional.empty(), Optional.of(Session.id(verdict)));
  }

  private static void assertStands(AnnotationStatus status, Label label, Session session) {
    assertEquals(status, session.annotation().status());
    assertEquals(label, session.annotation().label());
  }

  private static void assertRefused(VerdictRefusal refusal, String message, Runnable verdict) {
    var refused = assertThrows(RefusedVerdictException.class, verdict::run);
    assertEquals(message, refused.getMessage());
    assertEquals(refusal, refused.refusal());
  }
}
