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
 * An annotation as annotations.jsonl and the API have it: Clarifai's fields first, then where it is
 * from, then what persons said.
 *
 * @param data what stands now
 * @param audit once it no longer waits: before, it would tell what the machine thinks
 * @param prediction what the model said, once a person has spoken; with its draw and evidence, once
 *     it no longer waits
 * @param verdicts all of them, in the order in which they were given, if there are any
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

  /** Clarifai's code of a status and its name. */
  public record Status(int code, String description) {

    public static Status of(Annotation annotation) {
      return new Status(annotation.status().code(), annotation.status().name());
    }
  }

  /** Who annotated: a model, or a person who added what it missed. */
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

  /** A person. */
  public record User(String id) {}

  /** What was annotated: exactly one region. */
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
