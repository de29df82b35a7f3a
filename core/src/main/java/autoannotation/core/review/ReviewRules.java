package autoannotation.core.review;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationId;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.History;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.Origin;
import autoannotation.core.annotation.Verdict;
import autoannotation.core.annotation.VerdictContent;
import autoannotation.core.annotation.VerdictOutcome;
import autoannotation.core.region.Region;
import autoannotation.core.task.ReviewStrategy;
import autoannotation.core.task.Task;
import java.util.List;
import java.util.Optional;

/** Decides whether a verdict counts, and applies it. */
public final class ReviewRules {

  /** This many verdicts with the longest comments fit into an item of DynamoDB, 400 KB. */
  private static final int LONGEST_HISTORY = 100;

  private ReviewRules() {}

  /**
   * Applies a verdict to an annotation.
   *
   * @return the annotation after the verdict; the same one if the verdict is in its history already
   * @throws RefusedVerdictException if the verdict does not count
   */
  public static Annotation decide(Annotation annotation, Task task, NewVerdict verdict) {
    if (annotation.verdicts().stream().anyMatch(given -> given.id().equals(verdict.id()))) {
      return annotation;
    }
    if (verdict.revision() != annotation.revision()) {
      throw new RefusedVerdictException(
          VerdictRefusal.STALE,
          "The annotation has changed since: it is at revision %d, the verdict was on %d. Look at it again."
              .formatted(annotation.revision(), verdict.revision()));
    }
    if (annotation.revision() >= LONGEST_HISTORY) {
      throw new RefusedVerdictException(
          VerdictRefusal.IMPOSSIBLE,
          "There are %d verdicts on it, and no more fit.".formatted(LONGEST_HISTORY));
    }
    Permission.check(annotation, task, verdict.content(), verdict.by());
    TaskConcepts.check(annotation, task, verdict.content());
    return annotation.after(verdict.withOutcome(Consequence.of(annotation, task, verdict)));
  }

  /**
   * Makes the annotation of an object that the model missed. It is in effect at once, also where
   * the task needs a consensus.
   *
   * @throws RefusedVerdictException if the verdict does not count
   */
  public static Annotation add(
      InputId input, Task task, VerdictContent.Add add, NewVerdict verdict) {
    Permission.checkAsked(task, verdict.by());
    TaskConcepts.known(task, add.label().concept());
    String id = AnnotationId.ofAdded(input, verdict.id());
    VerdictOutcome outcome =
        new VerdictOutcome(
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
        new Origin.Added(verdict.by().userId()),
        List.of(verdict.withOutcome(outcome)),
        verdict.at(),
        verdict.at());
  }

  /** Whether the review queue may put an annotation before a person. */
  public static boolean mayBeAsked(Annotation annotation, Task task, Reviewer reviewer) {
    List<Verdict> left = History.notUndone(annotation.verdicts());
    boolean spoke = left.stream().anyMatch(given -> given.userId().equals(reviewer.userId()));
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
                      || reviewer.role().includes(Role.REVIEWER));
        };
  }
}
