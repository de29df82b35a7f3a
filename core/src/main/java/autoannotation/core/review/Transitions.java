package autoannotation.core.review;

import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_PENDING;
import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_REVIEW_DENIED;
import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_SUCCESS;

import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.VerdictKind;

/**
 * The status of an annotation after a verdict. A verdict is refused where the table has a dash.
 *
 * <pre>
 *                  APPROVE, CORRECT, RELABEL   REJECT           REQUEST_CHANGES   ADD       UNDO
 * AWAITING_REVIEW  SUCCESS                     REVIEW_DENIED    PENDING           -         before
 * PENDING          SUCCESS                     REVIEW_DENIED    -                 -         before
 * SUCCESS          SUCCESS                     REVIEW_DENIED    -                 -         before
 * REVIEW_DENIED    -                           -                -                 -         before
 * (not there)      -                           -                -                 SUCCESS   -
 * </pre>
 *
 * <p>UNDO is in {@link Consequence}: it restores the state before the verdict that it takes back.
 */
final class Transitions {

  private Transitions() {}

  /**
   * The status after a verdict other than UNDO.
   *
   * @throws RefusedVerdictException with IMPOSSIBLE, if the table has a dash
   */
  static AnnotationStatus after(AnnotationStatus status, VerdictKind verdict) {
    return switch (verdict) {
      case APPROVE, CORRECT, RELABEL ->
          switch (status) {
            case ANNOTATION_AWAITING_REVIEW, ANNOTATION_PENDING, ANNOTATION_SUCCESS ->
                ANNOTATION_SUCCESS;
            case ANNOTATION_REVIEW_DENIED -> throw never(status, verdict);
          };
      case REJECT ->
          switch (status) {
            case ANNOTATION_AWAITING_REVIEW, ANNOTATION_PENDING, ANNOTATION_SUCCESS ->
                ANNOTATION_REVIEW_DENIED;
            case ANNOTATION_REVIEW_DENIED -> throw never(status, verdict);
          };
      case REQUEST_CHANGES ->
          switch (status) {
            case ANNOTATION_AWAITING_REVIEW -> ANNOTATION_PENDING;
            case ANNOTATION_PENDING, ANNOTATION_SUCCESS, ANNOTATION_REVIEW_DENIED ->
                throw never(status, verdict);
          };
      case ADD, UNDO -> throw never(status, verdict);
    };
  }

  private static RefusedVerdictException never(AnnotationStatus status, VerdictKind verdict) {
    String instead =
        status == ANNOTATION_REVIEW_DENIED
            ? "UNDO the verdict that denied it first."
            : "Reload the annotation to see what can follow.";
    return new RefusedVerdictException(
        VerdictRefusal.IMPOSSIBLE,
        "%s never follows upon %s. %s".formatted(verdict, status, instead));
  }
}
