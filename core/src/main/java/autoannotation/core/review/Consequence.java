package autoannotation.core.review;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.History;
import autoannotation.core.annotation.Judgement;
import autoannotation.core.annotation.Label;
import autoannotation.core.annotation.Outcome;
import autoannotation.core.annotation.Verdict;
import autoannotation.core.annotation.VerdictKind;
import autoannotation.core.task.ReviewStrategy;
import autoannotation.core.task.Task;
import java.util.Optional;

/** What a verdict that may be given makes of an annotation. */
final class Consequence {

  private Consequence() {}

  static Outcome of(Annotation annotation, Task task, Submission submission) {
    Judgement judgement = submission.judgement();
    if (judgement instanceof Judgement.Undo) {
      return undone(annotation);
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

  /** What is left without the last verdict that stands. An added box is denied then. */
  private static Outcome undone(Annotation annotation) {
    Verdict last =
        History.last(annotation)
            .orElseThrow(
                () ->
                    new RefusedVerdictException(
                        Refusal.IMPOSSIBLE,
                        "There is no verdict to UNDO. Reload the annotation to see its history."));
    return new Outcome(
        Optional.of(annotation.status()),
        last.outcome().statusBefore().orElse(AnnotationStatus.ANNOTATION_REVIEW_DENIED),
        History.before(annotation, last),
        Optional.empty(),
        Optional.of(last.id()));
  }

  private static Outcome unchanged(Annotation annotation) {
    return new Outcome(
        Optional.of(annotation.status()),
        annotation.status(),
        annotation.label(),
        Optional.empty(),
        Optional.empty());
  }
}
