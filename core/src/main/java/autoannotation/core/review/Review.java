package autoannotation.core.review;

import static java.util.stream.Collectors.joining;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationId;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.Label;
import autoannotation.core.annotation.Worker;
import autoannotation.core.region.Concept;
import autoannotation.core.region.Region;
import autoannotation.core.review.RefusedVerdictException.Refusal;
import autoannotation.core.review.Verdict.Outcome;
import autoannotation.core.task.ReviewStrategy;
import autoannotation.core.task.Task;
import autoannotation.core.task.TaskConcept;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a verdict makes of an annotation. */
public final class Review {

  /** With the longest comments they fit into the 400 KB of an item in DynamoDB. */
  private static final int LONGEST_HISTORY = 100;

  private Review() {}

  /**
   * The annotation after a verdict; the same one if that verdict is in its history already.
   *
   * @throws RefusedVerdictException if it does not count
   */
  public static Annotation decide(Annotation annotation, Task task, Submission submission) {
    if (annotation.verdicts().stream().anyMatch(given -> given.id().equals(submission.id()))) {
      return annotation;
    }
    if (submission.revision() != annotation.revision()) {
      throw new RefusedVerdictException(
          Refusal.STALE,
          "The annotation has changed since: it is at revision %d, the verdict was on %d. Look at it again."
              .formatted(annotation.revision(), submission.revision()));
    }
    if (annotation.revision() >= LONGEST_HISTORY) {
      throw new RefusedVerdictException(
          Refusal.IMPOSSIBLE,
          "There are %d verdicts on it, and no more fit.".formatted(LONGEST_HISTORY));
    }
    Permission.check(annotation, task, submission.judgement(), submission.by());
    check(annotation, task, submission.judgement());
    return annotation.after(Verdict.of(submission, outcome(annotation, task, submission)));
  }

  /**
   * The annotation of an object that the model missed. One person's word is enough for it.
   *
   * @throws RefusedVerdictException if it does not count
   */
  public static Annotation add(InputId input, Task task, Judgement.Add add, Submission submission) {
    Permission.checkAsked(task, submission.by());
    known(task, add.label().concept());
    String id = AnnotationId.ofAdded(input, submission.id());
    Outcome outcome =
        new Outcome(
            Optional.empty(),
            AnnotationStatus.ANNOTATION_SUCCESS,
            add.label(),
            Optional.empty(),
            Optional.empty());
    return new Annotation(
        id,
        input,
        task.id(),
        AnnotationStatus.ANNOTATION_SUCCESS,
        new Worker.User(submission.by().userId()),
        submission.by().userId(),
        "{}",
        Region.of(id, add.label().boundingBox(), add.label().concept()),
        submission.at(),
        submission.at(),
        "",
        0,
        "",
        Map.of(),
        Optional.empty(),
        List.of(Verdict.of(submission, outcome)));
  }

  /** Whether that person may be asked for a verdict on it, in the queue. */
  public static boolean mayBeAsked(Annotation annotation, Task task, Reviewer reviewer) {
    List<Verdict> standing = History.standing(annotation.verdicts());
    boolean spoke = standing.stream().anyMatch(given -> given.userId().equals(reviewer.userId()));
    return annotation.waits()
        && task.asks(reviewer.userId())
        && switch (task.strategy()) {
          case ReviewStrategy.None _ -> false;
          case ReviewStrategy.Manual _ ->
              // who requested the changes is not the one to make them
              annotation.status() != AnnotationStatus.ANNOTATION_PENDING || !spoke;
          case ReviewStrategy.Consensus _ ->
              !spoke
                  && (!Permission.escalated(annotation, task)
                      || reviewer.role().mayWhat(Role.REVIEWER));
        };
  }

  private static Outcome outcome(Annotation annotation, Task task, Submission submission) {
    Judgement judgement = submission.judgement();
    if (judgement instanceof Judgement.Undo) {
      return History.undo(annotation);
    }
    if (task.strategy() instanceof ReviewStrategy.Consensus consensus
        && annotation.status() == AnnotationStatus.ANNOTATION_AWAITING_REVIEW
        && Opinion.isOne(judgement)) {
      Opinion opinion = Opinion.of(annotation, judgement, submission.by().userId());
      return Agreement.among(Opinion.of(annotation), opinion, consensus)
          .map(
              agreed ->
                  outcome(
                      annotation,
                      agreed.claim().isPresent() ? VerdictKind.APPROVE : VerdictKind.REJECT,
                      agreed.claim()))
          .orElseGet(() -> unchanged(annotation));
    }
    return outcome(annotation, judgement.kind(), judgement.claim(annotation.label()));
  }

  private static Outcome outcome(Annotation annotation, VerdictKind kind, Optional<Label> claim) {
    Label label = claim.orElse(annotation.label());
    boolean moved = !label.boundingBox().equals(annotation.label().boundingBox());
    return new Outcome(
        Optional.of(annotation.status()),
        Transitions.after(annotation.status(), kind),
        label,
        moved
            ? Optional.of(label.boundingBox().iou(annotation.label().boundingBox()))
            : Optional.empty(),
        Optional.empty());
  }

  private static Outcome unchanged(Annotation annotation) {
    return new Outcome(
        Optional.of(annotation.status()),
        annotation.status(),
        annotation.label(),
        Optional.empty(),
        Optional.empty());
  }

  private static void check(Annotation annotation, Task task, Judgement judgement) {
    switch (judgement) {
      case Judgement.Relabel(Concept concept) -> {
        known(task, concept);
        if (concept.id().equals(annotation.label().concept().id())) {
          throw new RefusedVerdictException(
              Refusal.WRONG,
              "It is %s already. APPROVE says that it is right.".formatted(concept.id()));
        }
      }
      case Judgement.Correct correct ->
          correct.concept().ifPresent(concept -> known(task, concept));
      case Judgement _ -> {}
    }
  }

  private static void known(Task task, Concept concept) {
    if (task.concept(concept.id()).isEmpty()) {
      throw new RefusedVerdictException(
          Refusal.WRONG,
          "concept_id is none of the task's: %s. The task has %s."
              .formatted(
                  concept.id(),
                  task.concepts().stream().map(TaskConcept::id).collect(joining(", "))));
    }
  }
}
