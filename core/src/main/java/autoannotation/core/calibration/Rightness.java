package autoannotation.core.calibration;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.History;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether the model was right, as persons have it: what stands now against what it said first.
 * APPROVE makes it right, REJECT and RELABEL wrong, and CORRECT right if the IoU of the two boxes
 * is high enough.
 *
 * @param iou in [0, 1]
 */
public record Rightness(double iou) {

  public Rightness {
    if (!(iou >= 0 && iou <= 1)) {
      throw new IllegalArgumentException("iou is not in [0, 1]: " + iou);
    }
  }

  /** Empty: nobody has answered, or several are asked and don't agree yet. */
  public Optional<EvidenceAnswer> of(Annotation annotation) {
    if (History.notUndone(annotation.verdicts()).isEmpty()) {
      return Optional.empty();
    }
    Instant at = annotation.verdicts().getLast().createdAt();
    return switch (annotation.status()) {
      case ANNOTATION_AWAITING_REVIEW, ANNOTATION_PENDING -> Optional.empty();
      case ANNOTATION_REVIEW_DENIED -> Optional.of(new EvidenceAnswer(false, at));
      case ANNOTATION_SUCCESS ->
          Optional.of(
              new EvidenceAnswer(annotation.label().agreesWith(annotation.predicted(), iou), at));
    };
  }
}
