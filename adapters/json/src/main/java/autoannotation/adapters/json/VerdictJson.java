package autoannotation.adapters.json;

import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.Label;
import autoannotation.core.annotation.Verdict;
import autoannotation.core.annotation.VerdictContent;
import autoannotation.core.annotation.VerdictKind;
import autoannotation.core.annotation.VerdictOutcome;
import autoannotation.core.region.BoundingBox;
import autoannotation.core.region.Concept;
import java.time.Instant;
import java.util.Optional;

/**
 * JSON format of a verdict, for the table, annotations.jsonl and the API.
 *
 * @param boundingBox the corrected or added box; empty for other verdicts
 * @param concept the corrected or added concept; empty for other verdicts
 * @param label box and concept after the verdict
 */
public record VerdictJson(
    String id,
    VerdictKind verdict,
    String userId,
    Instant createdAt,
    double secondsSpent,
    Optional<String> comment,
    Optional<BoundingBox> boundingBox,
    Optional<Concept> concept,
    Optional<Double> iou,
    Optional<String> undoes,
    Optional<AnnotationStatus> statusBefore,
    AnnotationStatus statusAfter,
    Label label) {

  public static VerdictJson of(Verdict verdict) {
    VerdictOutcome outcome = verdict.outcome();
    return new VerdictJson(
        verdict.id(),
        verdict.content().kind(),
        verdict.userId(),
        verdict.createdAt(),
        verdict.secondsSpent(),
        verdict.comment(),
        boundingBox(verdict.content()),
        concept(verdict.content()),
        outcome.iou(),
        outcome.undoes(),
        outcome.statusBefore(),
        outcome.status(),
        outcome.label());
  }

  public Verdict toVerdict() {
    return new Verdict(
        id,
        content(),
        userId,
        createdAt,
        secondsSpent,
        comment,
        new VerdictOutcome(statusBefore, statusAfter, label, iou, undoes));
  }

  private VerdictContent content() {
    return switch (verdict) {
      case APPROVE -> new VerdictContent.Approve();
      case CORRECT -> new VerdictContent.Correct(boundingBox.orElseThrow(), concept);
      case RELABEL -> new VerdictContent.Relabel(concept.orElseThrow());
      case REJECT -> new VerdictContent.Reject();
      case ADD ->
          new VerdictContent.Add(new Label(boundingBox.orElseThrow(), concept.orElseThrow()));
      case REQUEST_CHANGES -> new VerdictContent.RequestChanges();
      case UNDO -> new VerdictContent.Undo();
    };
  }

  private static Optional<BoundingBox> boundingBox(VerdictContent content) {
    return switch (content) {
      case VerdictContent.Correct correct -> Optional.of(correct.boundingBox());
      case VerdictContent.Add add -> Optional.of(add.label().boundingBox());
      case VerdictContent _ -> Optional.empty();
    };
  }

  private static Optional<Concept> concept(VerdictContent content) {
    return switch (content) {
      case VerdictContent.Correct correct -> correct.concept();
      case VerdictContent.Relabel relabel -> Optional.of(relabel.concept());
      case VerdictContent.Add add -> Optional.of(add.label().concept());
      case VerdictContent _ -> Optional.empty();
    };
  }
}
