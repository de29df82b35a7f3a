package autoannotation.application.annotate;

import autoannotation.core.annotation.AnnotationStatus;

/**
 * Settings of an annotation writer, named as Clarifai names them. {@code annotationInfo} is a JSON
 * object as text.
 */
public record WriterSettings(
    AnnotationStatus annotationStatus,
    String annotationUserId,
    String annotationInfo,
    String taskId) {}
