package autoannotation.core.review;

import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_REVIEW_DENIED;
import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_SUCCESS;
import static autoannotation.core.annotation.VerdictKind.APPROVE;
import static autoannotation.core.annotation.VerdictKind.CORRECT;
import static autoannotation.core.annotation.VerdictKind.UNDO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.History;
import autoannotation.core.annotation.Label;
import autoannotation.core.annotation.LastRun;
import autoannotation.core.annotation.Origin;
import autoannotation.core.annotation.Verdict;
import autoannotation.core.annotation.VerdictContent;
import autoannotation.core.annotation.VerdictKind;
import autoannotation.core.annotation.VerdictOutcome;
import autoannotation.core.region.BoundingBox;
import autoannotation.core.region.Concept;
import autoannotation.core.region.Region;
import autoannotation.core.task.ReviewStrategy;
import autoannotation.core.task.Task;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AddedTest {

  // printf 'inputs/a.jpg@v1\nadded\nverdict-1' | sha256sum | cut -c1-32
  private static final String ID = "834907001f89abf0737d8fbc53a54344";

  private static final BoundingBox BOX = new BoundingBox(0.1, 0.2, 0.3, 0.4);
  private static final Label LABEL = new Label(BOX, Given.DOG);

  @Test
  void add_missedObject_succeedsAtOnceInTheirName() {
    VerdictOutcome outcome =
        new VerdictOutcome(
            Optional.empty(), ANNOTATION_SUCCESS, LABEL, Optional.empty(), Optional.empty());
    Verdict verdict =
        new Verdict(
            "verdict-1",
            new VerdictContent.Add(LABEL),
            "L1",
            Given.STORED,
            3,
            Optional.of("behind the sofa"),
            outcome);
    assertEquals(
        new Annotation(
            ID,
            Given.PHOTO,
            "task",
            ANNOTATION_SUCCESS,
            Region.of(ID, BOX, Given.DOG),
            new Origin.Added("L1"),
            List.of(verdict),
            Given.STORED,
            Given.STORED),
        added(Given.manual()));
  }

  @Test
  void add_consensusTask_doesNotWaitAndIsVisibleAfterEveryRun() {
    Annotation added = added(Given.consensus(2, 3, 0.75));
    assertFalse(added.waits());
    assertTrue(added.visibleAfter(Optional.of(new LastRun("coco@0123456789ab/7", Set.of()))));
  }

  @Test
  void decide_byAuthorOfAddition_correctsItAlone() {
    for (Task task : List.of(Given.manual(), Given.consensus(2, 2, 0.75))) {
      Session session = new Session(task, added(task)).says("L1", CORRECT);
      assertEquals(new Label(Given.HALF, Given.DOG), session.annotation().label());
      assertThrows(RefusedVerdictException.class, () -> session.says("L2", APPROVE));
    }
  }

  @Test
  void decide_undoOfAdd_deniesItForGood() {
    Session session = new Session(Given.manual(), added(Given.manual()));
    session.says("L1", UNDO);
    Annotation denied = session.annotation();
    assertEquals(
        new VerdictOutcome(
            Optional.of(ANNOTATION_SUCCESS),
            ANNOTATION_REVIEW_DENIED,
            LABEL,
            Optional.empty(),
            Optional.of("verdict-1")),
        denied.verdicts().getLast().outcome());
    assertEquals(List.of(), History.notUndone(denied.verdicts()));
    for (VerdictKind kind : VerdictKind.values()) {
      var refused = assertThrows(RefusedVerdictException.class, () -> session.says("R1", kind));
      if (kind == VerdictKind.RELABEL) {
        assertEquals(VerdictRefusal.WRONG, refused.refusal(), "it is a dog already");
      } else {
        assertEquals(VerdictRefusal.IMPOSSIBLE, refused.refusal(), kind.name());
      }
    }
  }

  @Test
  void add_unknownConceptOrStranger_isRefused() {
    Task task = Given.task(new ReviewStrategy.Manual(), "L2");
    var stranger = assertThrows(RefusedVerdictException.class, () -> added(task));
    assertEquals(VerdictRefusal.NOT_ALLOWED, stranger.refusal());
    VerdictContent.Add zebra =
        new VerdictContent.Add(new Label(BOX, new Concept("zebra", "Zebra", 1)));
    NewVerdict newVerdict = newVerdict(zebra);
    var unknown =
        assertThrows(
            RefusedVerdictException.class,
            () -> ReviewRules.add(Given.PHOTO, Given.manual(), zebra, newVerdict));
    assertEquals(VerdictRefusal.WRONG, unknown.refusal());
  }

  private static Annotation added(Task task) {
    VerdictContent.Add add = new VerdictContent.Add(LABEL);
    return ReviewRules.add(Given.PHOTO, task, add, newVerdict(add));
  }

  private static NewVerdict newVerdict(VerdictContent.Add add) {
    return new NewVerdict(
        "verdict-1",
        add,
        new Reviewer("L1", Role.LABELLER),
        Given.STORED,
        3,
        Optional.of("behind the sofa"),
        0);
  }
}
