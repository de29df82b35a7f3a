package autoannotation.adapters.json;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.Audit;
import autoannotation.core.annotation.Origin;
import autoannotation.core.annotation.RoutedBy;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.region.Region;
import autoannotation.core.workflow.Threshold;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * JSON format of an annotation, for annotations.jsonl and the API: the fields of Clarifai, then
 * provenance and verdicts.
 *
 * @param data the current region
 * @param audit only once no verdict is pending, since it would reveal what the machine decided
 * @param prediction what the model detected, only once there is a verdict; draw and evidence only
 *     once no verdict is pending
 * @param verdicts all verdicts, oldest first; empty if there are none
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
    String generation,
    Optional<Audit> audit,
    int revision,
    Optional<Data> prediction,
    Optional<List<VerdictJson>> verdicts) {

  /** A status: Clarifai's code and its name. */
  public record Status(int code, String description) {

    public static Status of(Annotation annotation) {
      return new Status(annotation.status().code(), annotation.status().name());
    }
  }

  /** The annotator: a model, or a person who added a missing object. */
  public record Worker(Optional<ModelVersion> model, Optional<User> user) {

    static Worker of(Annotation annotation) {
      return switch (annotation.origin()) {
        case Origin.Detected detected ->
            new Worker(Optional.of(detected.model()), Optional.empty());
        case Origin.Added(String userId) ->
            new Worker(Optional.empty(), Optional.of(new User(userId)));
      };
    }
  }

  public record User(String id) {}

  /** Exactly one region, in the format of Clarifai. */
  public record Data(List<Region> regions) {

    public static Data of(Annotation annotation) {
      return new Data(List.of(annotation.currentRegion()));
    }

    private static Optional<Data> predicted(Annotation annotation) {
      return annotation.decided() && annotation.origin() instanceof Origin.Detected
          ? Optional.of(
              new Data(
                  List.of(
                      annotation.waits()
                          ? annotation.region().withoutDraw()
                          : annotation.region())))
          : Optional.empty();
    }
  }

  public static AnnotationJson of(Annotation annotation) {
    Optional<RoutedBy> by = annotation.routedBy();
    return new AnnotationJson(
        annotation.id(),
        annotation.inputId().toString(),
        annotation.taskId(),
        Status.of(annotation),
        Worker.of(annotation),
        annotation.origin().userId(),
        Json.read(annotationInfo(annotation.origin()), JsonNode.class),
        Data.of(annotation),
        annotation.createdAt().toString(),
        annotation.modifiedAt().toString(),
        by.map(RoutedBy::workflowVersion).orElse(""),
        new TreeMap<>(annotation.thresholds()),
        by.map(RoutedBy::generation).orElse(""),
        annotation.audit().filter(_ -> !annotation.waits()),
        annotation.revision(),
        Data.predicted(annotation),
        Optional.of(annotation.verdicts().stream().map(VerdictJson::of).toList())
            .filter(verdicts -> !verdicts.isEmpty()));
  }

  private static String annotationInfo(Origin origin) {
    return switch (origin) {
      case Origin.Detected detected -> detected.annotationInfo();
      case Origin.Added _ -> "{}";
    };
  }
}
