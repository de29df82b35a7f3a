package autoannotation.core.review;

import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_REVIEW_DENIED;
import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_SUCCESS;
import static autoannotation.core.annotation.VerdictKind.APPROVE;
import static autoannotation.core.annotation.VerdictKind.REJECT;
import static autoannotation.core.annotation.VerdictKind.UNDO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.Label;
import autoannotation.core.annotation.Verdict;
import autoannotation.core.annotation.VerdictContent;
import autoannotation.core.annotation.VerdictOutcome;
import autoannotation.core.region.Concept;
import autoannotation.core.task.ReviewStrategy;
import autoannotation.core.task.Task;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewRulesTest {

  private static final Task MANUAL = Given.manual();
  private static final Concept ZEBRA = new Concept("zebra", "Zebra", 1);

  @Test
  void decide_verdict_isKeptWithUserAndTime() {
    Instant at = Instant.parse("2026-02-03T04:05:06.789Z");
    Annotation before = Given.waiting();
    Annotation after =
        ReviewRules.decide(
            before,
            MANUAL,
            new NewVerdict(
                "verdict-1",
                new VerdictContent.Approve(),
                new Reviewer("L1", Role.LABELLER),
                at,
                12.5,
                Optional.of("a tabby"),
                0));
    Verdict expected =
        new Verdict(
            "verdict-1",
            new VerdictContent.Approve(),
            "L1",
            at,
            12.5,
            Optional.of("a tabby"),
            new VerdictOutcome(
                Optional.of(before.status()),
                ANNOTATION_SUCCESS,
                new Label(Given.BOX, Given.CAT),
                Optional.empty(),
                Optional.empty()));
    assertEquals(List.of(expected), after.verdicts());
    assertEquals(at, after.modifiedAt());
    assertEquals(before.createdAt(), after.createdAt());
  }

  @Test
  void decide_sameVerdictAfterOthers_changesNothing() {
    Session session = new Session(MANUAL, Given.waiting()).says("L1", APPROVE);
    NewVerdict again =
        new NewVerdict(
            "verdict-1",
            new VerdictContent.Approve(),
            new Reviewer("L1", Role.LABELLER),
            Given.STORED.plusSeconds(9),
            1,
            Optional.empty(),
            0);
    assertSame(
        session.annotation(), ReviewRules.decide(session.annotation(), MANUAL, again), "at once");
    session.says("L1", UNDO).says("R1", REJECT);
    assertSame(
        session.annotation(),
        ReviewRules.decide(session.annotation(), MANUAL, again),
        "much later");
  }

  @Test
  void decide_olderRevision_isStale() {
    Session session = new Session(MANUAL, Given.waiting());
    NewVerdict late = session.newVerdict("R1", new VerdictContent.Reject(), "verdict-of-mine");
    session.says("L1", APPROVE);
    assertRefused(
        VerdictRefusal.STALE,
        "The annotation has changed since: it is at revision 1, the verdict was on 0."
            + " Look at it again.",
        () -> ReviewRules.decide(session.annotation(), MANUAL, late));
    NewVerdict early = session.newVerdict("R1", new VerdictContent.Reject(), "verdict-of-mine");
    assertRefused(
        VerdictRefusal.STALE,
        "The annotation has changed since: it is at revision 0, the verdict was on 1."
            + " Look at it again.",
        () -> ReviewRules.decide(Given.waiting(), MANUAL, early));
  }

  @Test
  void decide_101stVerdict_isImpossible() {
    Session session = new Session(MANUAL, Given.waiting());
    for (int pair = 0; pair < 50; pair++) {
      session.says("L1", APPROVE).says("L1", UNDO);
    }
    assertEquals(100, session.annotation().revision());
    assertRefused(
        VerdictRefusal.IMPOSSIBLE,
        "There are 100 verdicts on it, and no more fit.",
        () -> session.says("R1", APPROVE));
    NewVerdict again = session.newVerdict("L1", new VerdictContent.Undo(), Session.id(100));
    assertSame(session.annotation(), ReviewRules.decide(session.annotation(), MANUAL, again));
  }

  @Test
  void decide_conceptNotOfTheTaskOrUnchanged_isWrong() {
    Session session = new Session(MANUAL, Given.waiting());
    String unknown = "concept_id is not a concept of the task: zebra. The task has cat, dog.";
    List<VerdictContent> contents =
        List.of(
            new VerdictContent.Relabel(ZEBRA),
            new VerdictContent.Correct(Given.HALF, Optional.of(ZEBRA)));
    for (VerdictContent content : contents) {
      assertRefused(VerdictRefusal.WRONG, unknown, () -> session.says("L1", content));
    }
    assertRefused(
        VerdictRefusal.WRONG,
        "It is cat already. APPROVE says that it is right.",
        () -> session.says("L1", new VerdictContent.Relabel(Given.CAT)));
  }

  @Test
  void decide_correctWithConcept_changesBoxAndConcept() {
    Annotation after =
        new Session(MANUAL, Given.waiting())
            .says("L1", new VerdictContent.Correct(Given.HALF, Optional.of(Given.DOG)))
            .annotation();
    assertEquals(new Label(Given.HALF, Given.DOG), after.label());
    assertEquals(Given.waiting().region(), after.region());
  }

  @Test
  void decide_notNamedByTask_isNotAllowedEvenToAdmin() {
    Task task = Given.task(new ReviewStrategy.Manual(), "L1", "R1");
    Session session = new Session(task, Given.waiting());
    assertTrue(session.asks("L1"));
    assertFalse(session.asks("A1"));
    assertRefused(
        VerdictRefusal.NOT_ALLOWED,
        "A1 is not a reviewer of task task. Ask somebody who may, or an ADMIN for the role.",
        () -> session.says("A1", APPROVE));
    assertEquals(ANNOTATION_REVIEW_DENIED, session.says("R1", REJECT).annotation().status());
  }

  @Test
  void mayBeAsked_strategyNone_nobody() {
    Session session = new Session(Given.task(new ReviewStrategy.None()), Given.waiting());
    assertFalse(session.asks("L1"));
    assertFalse(session.asks("A1"));
  }

  private static void assertRefused(VerdictRefusal refusal, String message, Runnable verdict) {
    var refused = assertThrows(RefusedVerdictException.class, verdict::run);
    assertEquals(message, refused.getMessage());
    assertEquals(refusal, refused.refusal());
  }
}
