package autoannotation.core.annotation;

import autoannotation.core.detection.ModelVersion;
import autoannotation.core.region.Region;
import autoannotation.core.workflow.Threshold;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * Exactly one region of one input, and everything that says where it comes from.
 *
 * @param annotationInfo free JSON, as text
 * @param region as the model saw it: value, box and concept are never overwritten
 * @param createdAt when the photo was stored, so that any order of deliveries makes the same item
 * @param generation model version and workflow version; see {@link #visibleIn}
 * @param thresholds the limits in force for the region's concept, by thresholder: {@code accept},
 *     {@code review}
 * @param decided whether a person has decided it
 */
public record Annotation(
    String id,
    InputId inputId,
    String taskId,
    AnnotationStatus status,
    ModelVersion model,
    String userId,
    String annotationInfo,
    Region region,
    Instant createdAt,
    Instant modifiedAt,
    String generation,
    int workflowNumber,
    String workflowVersion,
    Map<String, Threshold> thresholds,
    boolean decided) {

  public Annotation {
    String expected = AnnotationId.of(inputId, model, region.id());
    if (!id.equals(expected)) {
      throw new IllegalArgumentException(
          "annotation id is not that of its region: %s instead of %s".formatted(id, expected));
    }
    thresholds = Map.copyOf(thresholds);
  }

  /**
   * Whether it belongs to what is said of an input now: a person has decided it, or it is of the
   * input's generation and its region is among those that the input's last run kept.
   */
  public boolean visibleIn(String inputGeneration, Set<String> keptRegions) {
    return decided || (generation.equals(inputGeneration) && keptRegions.contains(region.id()));
  }
}
