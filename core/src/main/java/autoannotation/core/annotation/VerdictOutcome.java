package autoannotation.core.annotation;

import java.util.Optional;

/**
 * What a verdict made of the annotation.
 *
 * @param statusBefore empty for an added one
 * @param label what stands now
 * @param iou of the box before and the box after, if the verdict moved it
 * @param undoes the id of the verdict that an UNDO takes back
 */
public record VerdictOutcome(
    Optional<AnnotationStatus> statusBefore,
    AnnotationStatus status,
    Label label,
    Optional<Double> iou,
    Optional<String> undoes) {}
