package autoannotation.core.annotation;

import java.util.Optional;

/**
 * What a verdict changed.
 *
 * @param statusBefore the status before the verdict; empty if the verdict added the annotation
 * @param label the label after the verdict
 * @param iou of the boxes before and after the verdict, in [0, 1]; empty if it did not move the box
 * @param undoes the id of the verdict that was taken back; empty unless this is an UNDO
 */
public record VerdictOutcome(
    Optional<AnnotationStatus> statusBefore,
    AnnotationStatus status,
    Label label,
    Optional<Double> iou,
    Optional<String> undoes) {}
