package autoannotation.cli.report;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.region.Region;
import autoannotation.core.workflow.Threshold;
import autoannotation.edge.Json;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** An annotation as a line of annotations.jsonl: Clarifai's fields first, then where it is from. */
record AnnotationLine(
    String id,
    String inputId,
    String taskId,
    Status status,
    Worker worker,
    String userId,
    JsonNode annotationInfo,
    Data data,
    String createdAt,
    String modifiedAt,
    String workflowVersion,
    Map<String, Threshold> thresholds,
    String generation) {

  record Status(int code, String description) {}

  record Worker(ModelVersion model) {}

  record Data(List<Region> regions) {}

  static AnnotationLine of(Annotation annotation) {
    return new AnnotationLine(
        annotation.id(),
        annotation.inputId().toString(),
        annotation.taskId(),
        new Status(annotation.status().code(), annotation.status().name()),
        new Worker(annotation.model()),
        annotation.userId(),
        Json.read(annotation.annotationInfo(), JsonNode.class),
        new Data(List.of(annotation.region())),
        annotation.createdAt().toString(),
        annotation.modifiedAt().toString(),
        annotation.workflowVersion(),
        new TreeMap<>(annotation.thresholds()),
        annotation.generation());
  }
}
