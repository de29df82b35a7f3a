package autoannotation.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.Audit;
import autoannotation.core.annotation.History;
import autoannotation.core.annotation.Verdict;
import autoannotation.core.annotation.VerdictContent;
import autoannotation.core.annotation.VerdictKind;
import autoannotation.core.region.BoundingBox;
import autoannotation.core.task.ReviewStrategy;
import autoannotation.core.task.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** What holds whatever people say; what is refused has to leave everything as it was. */
class AnyVerdictsTest {

  record Said(String by, VerdictContent content) {}

  @Property(tries = 400)
  void decide_anyVerdicts_raisesRevisionAndKeepsWhatTheMachineSaid(
      @ForAll("tasks") Task task,
      @ForAll("annotations") Annotation start,
      @ForAll @Size(max = 20) List<@From("said") Said> said) {
    Session session = new Session(task, start);
    int allowed = 0;
    for (Said one : said) {
      allowed += tried(session, one) ? 1 : 0;
    }
    Annotation end = session.annotation();
    assertEquals(allowed, end.revision());
    assertEquals(asTheMachineLeftIt(start), asTheMachineLeftIt(end));
    assertEquals(allowed > 0, end.decided());
    if (allowed > 0) {
      Verdict last = end.verdicts().getLast();
      assertEquals(last.outcome().label(), end.label());
      assertEquals(last.outcome().status(), end.status());
      assertEquals(last.createdAt(), end.modifiedAt());
    }
  }

  @Property(tries = 400)
  void history_anyVerdicts_isConnectedAndGivesTheCurrentState(
      @ForAll("tasks") Task task,
      @ForAll("annotations") Annotation start,
      @ForAll @Size(max = 20) List<@From("said") Said> said) {
    Session session = new Session(task, start);
    List<String> standing = new ArrayList<>();
    for (Said one : said) {
      AnnotationStatus before = session.annotation().status();
      if (tried(session, one)) {
        Verdict last = session.annotation().verdicts().getLast();
        assertEquals(Optional.of(before), last.outcome().statusBefore());
        if (last.content() instanceof VerdictContent.Undo) {
          assertEquals(Optional.of(standing.removeLast()), last.outcome().undoes());
        } else {
          standing.add(last.id());
          assertEquals(Optional.empty(), last.outcome().undoes());
        }
      }
    }
    assertEquals(
        standing,
        History.notUndone(session.annotation().verdicts()).stream().map(Verdict::id).toList());
  }

  @Property(tries = 400)
  void decide_undoOfAllVerdicts_restoresTheStart(
      @ForAll("tasks") Task task,
      @ForAll("annotations") Annotation start,
      @ForAll @Size(max = 20) List<@From("said") Said> said) {
    Session session = new Session(task, start);
    said.forEach(one -> tried(session, one));
    int given = session.annotation().revision();
    int stand = History.notUndone(session.annotation().verdicts()).size();
    for (int undone = 0; undone < stand; undone++) {
      session.says("R9", VerdictKind.UNDO);
    }
    Annotation end = session.annotation();
    assertEquals(given + stand, end.revision());
    assertEquals(start.status(), end.status());
    assertEquals(start.label(), end.label());
    assertEquals(start.waits(), end.waits());
    assertThrows(RefusedVerdictException.class, () -> session.says("R9", VerdictKind.UNDO));
  }

  @Property(tries = 400)
  void decide_sameVerdictAgain_changesNothing(
      @ForAll("tasks") Task task,
      @ForAll("annotations") Annotation start,
      @ForAll @Size(min = 1, max = 10) List<@From("said") Said> said) {
    Session session = new Session(task, start);
    said.forEach(one -> tried(session, one));
    Annotation end = session.annotation();
    for (Verdict given : end.verdicts()) {
      NewVerdict again = session.newVerdict("R9", new VerdictContent.Reject(), given.id());
      assertSame(end, ReviewRules.decide(end, task, again));
    }
  }

  /** Whether it was allowed. */
  private static boolean tried(Session session, Said said) {
    Annotation before = session.annotation();
    try {
      session.says(said.by, said.content);
      return true;
    } catch (RefusedVerdictException e) {
      assertSame(before, session.annotation());
      assertTrue(e.getMessage().endsWith("."), e.getMessage());
      return false;
    }
  }

  private static List<Object> asTheMachineLeftIt(Annotation annotation) {
    return List.of(
        annotation.id(),
        annotation.inputId(),
        annotation.taskId(),
        annotation.region(),
        annotation.origin(),
        annotation.createdAt());
  }

  @Provide
  Arbitrary<Task> tasks() {
    return Arbitraries.of(
            new ReviewStrategy.None(),
            new ReviewStrategy.Manual(),
            new ReviewStrategy.Consensus(2, 2, 0.75),
            new ReviewStrategy.Consensus(2, 3, 0.5))
        .map(Given::task);
  }

  @Provide
  Arbitrary<Annotation> annotations() {
    return Combinators.combine(
            Arbitraries.of(AnnotationStatus.class), Arbitraries.of(Audit.class).optional())
        .as((status, audit) -> Given.annotation(Given.PHOTO, 0, Given.CAT, status, audit));
  }

  @Provide
  Arbitrary<Said> said() {
    Arbitrary<BoundingBox> boxes =
        Arbitraries.of(4, 6, 7, 8).map(columns -> new BoundingBox(0, 0, 0.5, columns / 16.0));
    Arbitrary<VerdictContent> contents =
        Arbitraries.oneOf(
            Arbitraries.of(VerdictKind.class).map(Given::content),
            boxes.map(box -> new VerdictContent.Correct(box, Optional.of(Given.DOG))),
            boxes.map(box -> new VerdictContent.Correct(box, Optional.empty())));
    return Combinators.combine(Arbitraries.of("L1", "L2", "L3", "R1", "A1"), contents)
        .as(Said::new);
  }
}
