package autoannotation.adapters.json;

import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.Judgement;
import autoannotation.core.annotation.Label;
import autoannotation.core.annotation.Outcome;
import autoannotation.core.annotation.Verdict;
import autoannotation.core.annotation.VerdictKind;
import autoannotation.core.region.BoundingBox;
import autoannotation.core.region.Concept;
import java.time.Instant;
import java.util.Optional;

/**
 * A verdict as the table, annotations.jsonl and the API have it.
 *
 * @param boundingBox where the person says that it is, if other than shown
 * @param concept what the person says that it is, if other than shown
 * @param label what stands after it
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
    Outcome outcome = verdict.outcome();
    return new VerdictJson(
        verdict.id(),
        verdict.judgement().kind(),
        verdict.userId(),
        verdict.createdAt(),
        verdict.secondsSpent(),
        verdict.comment(),
        boundingBox(verdict.judgement()),
        concept(verdict.judgement()),
        outcome.iou(),
        outcome.undoes(),
        outcome.statusBefore(),
        outcome.status(),
        outcome.label());
  }

  public Verdict toVerdict() {
    return new Verdict(
        id,
        judgement(),
        userId,
        createdAt,
        secondsSpent,
        comment,
        new Outcome(statusBefore, statusAfter, label, iou, undoes));
  }

  private Judgement judgement() {
    return switch (verdict) {
      case APPROVE -> new Judgement.Approve();
      case CORRECT -> new Judgement.Correct(boundingBox.orElseThrow(), concept);
      case RELABEL -> new Judgement.Relabel(concept.orElseThrow());
      case REJECT -> new Judgement.Reject();
      case ADD -> new Judgement.Add(new Label(boundingBox.orElseThrow(), concept.orElseThrow()));
      case REQUEST_CHANGES -> new Judgement.RequestChanges();
      case UNDO -> new Judgement.Undo();
    };
  }

  private static Optional<BoundingBox> boundingBox(Judgement judgement) {
    return switch (judgement) {
      case Judgement.Correct correct -> Optional.of(correct.boundingBox());
      case Judgement.Add add -> Optional.of(add.label().boundingBox());
      case Judgement _ -> Optional.empty();
    };
  }

  private static Optional<Concept> concept(Judgement judgement) {
    return switch (judgement) {
      case Judgement.Correct correct -> correct.concept();
      case Judgement.Relabel relabel -> Optional.of(relabel.concept());
      case Judgement.Add add -> Optional.of(add.label().concept());
      case Judgement _ -> Optional.empty();
    };
  }
}
