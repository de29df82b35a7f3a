package autoannotation.core.calibration;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.History;
import java.time.Instant;
import java.util.Optional;

/**
 * Decides from the verdicts whether the model was right about a region: APPROVE makes it right,
 * REJECT and RELABEL make it wrong, and CORRECT makes it right if the concept stays and the IoU of
 * both boxes is high enough.
 *
 * @param iou the lowest IoU of boxes that counts as right, in [0, 1]
 */
public record Rightness(double iou) {

  public Rightness {
    if (!(iou >= 0 && iou <= 1)) {
      throw new IllegalArgumentException("iou is not in [0, 1]: " + iou);
    }
  }

  /** The answer on a region; empty if there is no verdict in effect or no consensus yet. */
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
