package autoannotation.writer;

import autoannotation.adapters.json.Json;
import autoannotation.adapters.lambda.Environment;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationId;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.Origin;
import autoannotation.core.annotation.RoutedBy;
import autoannotation.core.region.Region;
import autoannotation.core.workflow.Threshold;
import autoannotation.core.workflow.Workflow;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Clarifai's settings of an annotation writer. {@code annotationInfo} is free JSON: an object, as
 * text.
 */
record WriterSettings(
    AnnotationStatus annotationStatus,
    String annotationUserId,
    String annotationInfo,
    String taskId) {

  static WriterSettings of(Environment environment) {
    return new WriterSettings(
        status(environment.get("ANNOTATION_STATUS")),
        environment.get("ANNOTATION_USER_ID"),
        Json.write(Json.read(environment.get("ANNOTATION_INFO"), Map.class)),
        environment.get("TASK_ID"));
  }

  Annotation annotate(WriteRequest request, Region region) {
    InputId input = request.input().id();
    return new Annotation(
        AnnotationId.of(input, request.model(), region.id()),
        input,
        taskId,
        annotationStatus,
        region,
        new Origin.Detected(
            request.model(), routedBy(request, region), annotationUserId, annotationInfo),
        List.of(),
        request.input().createdAt(),
        request.input().createdAt());
  }

  private static RoutedBy routedBy(WriteRequest request, Region region) {
    return new RoutedBy(
        request.generation(),
        request.workflow().number(),
        request.workflow().version(),
        inForce(request.workflow(), region.concept().id()),
        region.evidence().flatMap(_ -> request.audit()));
  }

  private static Map<String, Threshold> inForce(Workflow workflow, String concept) {
    Map<String, Threshold> thresholds = new HashMap<>();
    thresholds.put("accept", workflow.accept().get(concept));
    thresholds.put("review", workflow.review().get(concept));
    thresholds.values().removeIf(Objects::isNull);
    return thresholds;
  }

  private static AnnotationStatus status(String name) {
    try {
      return AnnotationStatus.valueOf(name);
    } catch (IllegalArgumentException _) {
      throw new IllegalStateException(
          "ANNOTATION_STATUS must be one of %s: %s"
              .formatted(Arrays.toString(AnnotationStatus.values()), name));
    }
  }
}
