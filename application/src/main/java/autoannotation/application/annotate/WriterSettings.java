package autoannotation.application.annotate;

import autoannotation.core.annotation.AnnotationStatus;

/**
 * Clarifai's settings of an annotation writer. {@code annotationInfo} is free JSON: an object, as
 * text.
 */
public record WriterSettings(
    AnnotationStatus annotationStatus,
    String annotationUserId,
    String annotationInfo,
    String taskId) {}
