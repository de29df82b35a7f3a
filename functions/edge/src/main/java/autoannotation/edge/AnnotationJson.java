package autoannotation.edge;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.region.Region;
import autoannotation.core.workflow.Threshold;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * An annotation as annotations.jsonl and the API have it: Clarifai's fields first, then where it is
 * from.
 */
public record AnnotationJson(
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

  /** Clarifai's code of a status and its name. */
  public record Status(int code, String description) {

    public static Status of(Annotation annotation) {
      return new Status(annotation.status().code(), annotation.status().name());
    }
  }

  /** Who annotated. */
  public record Worker(ModelVersion model) {}

  /** What was annotated: exactly one region. */
  public record Data(List<Region> regions) {

    public static Data of(Annotation annotation) {
      return new Data(List.of(annotation.region()));
    }
  }

  public static AnnotationJson of(Annotation annotation) {
    return new AnnotationJson(
        annotation.id(),
        annotation.inputId().toString(),
        annotation.taskId(),
        Status.of(annotation),
        new Worker(annotation.model()),
        annotation.userId(),
        Json.read(annotation.annotationInfo(), JsonNode.class),
        Data.of(annotation),
        annotation.createdAt().toString(),
        annotation.modifiedAt().toString(),
        annotation.workflowVersion(),
        new TreeMap<>(annotation.thresholds()),
        annotation.generation());
  }
}
