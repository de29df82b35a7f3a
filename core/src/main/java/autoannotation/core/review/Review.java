package autoannotation.core.review;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationId;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.History;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.Judgement;
import autoannotation.core.annotation.Origin;
import autoannotation.core.annotation.Outcome;
import autoannotation.core.annotation.Verdict;
import autoannotation.core.region.Region;
import autoannotation.core.task.ReviewStrategy;
import autoannotation.core.task.Task;
import java.util.List;
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
    TaskConcepts.check(annotation, task, submission.judgement());
    return annotation.after(submission.verdict(Consequence.of(annotation, task, submission)));
  }

  /**
   * The annotation of an object that the model missed. One person's word is enough for it.
   *
   * @throws RefusedVerdictException if it does not count
   */
  public static Annotation add(InputId input, Task task, Judgement.Add add, Submission submission) {
    Permission.checkAsked(task, submission.by());
    TaskConcepts.known(task, add.label().concept());
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
        Region.of(id, add.label().boundingBox(), add.label().concept()),
        new Origin.Added(submission.by().userId()),
        List.of(submission.verdict(outcome)),
        submission.at(),
        submission.at());
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
}
