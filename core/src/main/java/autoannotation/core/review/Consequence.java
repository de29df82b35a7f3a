package autoannotation.core.review;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.History;
import autoannotation.core.annotation.Label;
import autoannotation.core.annotation.Verdict;
import autoannotation.core.annotation.VerdictContent;
import autoannotation.core.annotation.VerdictKind;
import autoannotation.core.annotation.VerdictOutcome;
import autoannotation.core.task.ReviewStrategy;
import autoannotation.core.task.Task;
import java.util.Optional;

/** The outcome of a verdict that may be given. */
final class Consequence {

  private Consequence() {}

  static VerdictOutcome of(Annotation annotation, Task task, NewVerdict verdict) {
    VerdictContent content = verdict.content();
    if (content instanceof VerdictContent.Undo) {
      return undone(annotation);
    }
    if (task.strategy() instanceof ReviewStrategy.Consensus consensus
        && annotation.status() == AnnotationStatus.ANNOTATION_AWAITING_REVIEW
        && content.saysWhatIsThere()) {
      Claim claim = Claim.of(annotation, content, verdict.by().userId());
      return Agreement.among(Claim.of(annotation), claim, consensus)
          .map(
              agreed ->
                  outcome(
                      annotation,
                      agreed.label().isPresent() ? VerdictKind.APPROVE : VerdictKind.REJECT,
                      agreed.label()))
          .orElseGet(() -> unchanged(annotation));
    }
    return outcome(annotation, content.kind(), content.claim(annotation.label()));
  }

  private static VerdictOutcome outcome(
      Annotation annotation, VerdictKind kind, Optional<Label> claim) {
    Label label = claim.orElse(annotation.label());
    boolean moved = !label.boundingBox().equals(annotation.label().boundingBox());
    return new VerdictOutcome(
        Optional.of(annotation.status()),
        Transitions.after(annotation.status(), kind),
        label,
        moved
            ? Optional.of(label.boundingBox().iou(annotation.label().boundingBox()))
            : Optional.empty(),
        Optional.empty());
  }

  /** The state before the last verdict in effect; an added annotation is denied. */
  private static VerdictOutcome undone(Annotation annotation) {
    Verdict last =
        History.lastNotUndone(annotation)
            .orElseThrow(
                () ->
                    new RefusedVerdictException(
                        VerdictRefusal.IMPOSSIBLE,
                        "There is no verdict to UNDO. Reload the annotation to see its history."));
    return new VerdictOutcome(
        Optional.of(annotation.status()),
        last.outcome().statusBefore().orElse(AnnotationStatus.ANNOTATION_REVIEW_DENIED),
        History.labelBefore(annotation, last),
        Optional.empty(),
        Optional.of(last.id()));
  }

  private static VerdictOutcome unchanged(Annotation annotation) {
    return new VerdictOutcome(
        Optional.of(annotation.status()),
        annotation.status(),
        annotation.label(),
        Optional.empty(),
        Optional.empty());
  }
}
