package autoannotation.core.annotation;

import autoannotation.core.region.Region;
import autoannotation.core.workflow.Threshold;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Exactly one region of one input, and everything that says where it comes from.
 *
 * @param annotationInfo free JSON, as text
 * @param region as its worker saw it first: value, box and concept are never overwritten
 * @param createdAt when the photo was stored, so that any order of deliveries makes the same item;
 *     for an added one, when that was
 * @param generation model version and workflow version; see {@link #visibleIn}
 * @param thresholds the limits in force for the region's concept, by thresholder: {@code accept},
 *     {@code review}
 * @param audit set when a person is asked although the machine was sure
 * @param verdicts what persons said, in the order in which they did; nothing is ever removed
 */
public record Annotation(
    String id,
    InputId inputId,
    String taskId,
    AnnotationStatus status,
    Worker worker,
    String userId,
    String annotationInfo,
    Region region,
    Instant createdAt,
    Instant modifiedAt,
    String generation,
    int workflowNumber,
    String workflowVersion,
    Map<String, Threshold> thresholds,
    Optional<Audit> audit,
    List<Verdict> verdicts) {

  public Annotation {
    if (worker instanceof Worker.Model(var model)) {
      String expected = AnnotationId.of(inputId, model, region.id());
      if (!id.equals(expected)) {
        throw new IllegalArgumentException(
            "annotation id is not that of its region: %s instead of %s".formatted(id, expected));
      }
    }
    thresholds = Map.copyOf(thresholds);
    verdicts = List.copyOf(verdicts);
  }

  /** Whether a person has spoken. Then machines leave it alone. */
  public boolean decided() {
    return !verdicts.isEmpty();
  }

  /** What a verdict has to have seen: how many there were before it. */
  public int revision() {
    return verdicts.size();
  }

  /** What the worker saw. */
  public Label predicted() {
    return new Label(region.box(), region.concept());
  }

  /** What stands now: as the worker saw it, or as the last verdict left it. */
  public Label label() {
    return verdicts.isEmpty() ? predicted() : verdicts.getLast().outcome().label();
  }

  /** The region as it stands now. */
  public Region standing() {
    return Region.of(region.id(), label().boundingBox(), label().concept());
  }

  /** Whether a person is asked for a verdict. */
  public boolean waits() {
    return switch (status) {
      case ANNOTATION_AWAITING_REVIEW, ANNOTATION_PENDING -> true;
      case ANNOTATION_SUCCESS -> audit.isPresent() && History.standing(verdicts).isEmpty();
      case ANNOTATION_REVIEW_DENIED -> false;
    };
  }

  /**
   * Whether it belongs to the data set: what the machine dropped does once a person approves it.
   */
  public boolean exported() {
    return audit.filter(Audit.DROPPED::equals).isEmpty()
        || status == AnnotationStatus.ANNOTATION_SUCCESS;
  }

  /** The same one after a verdict more. */
  public Annotation after(Verdict verdict) {
    return new Annotation(
        id,
        inputId,
        taskId,
        verdict.outcome().status(),
        worker,
        userId,
        annotationInfo,
        region,
        createdAt,
        verdict.createdAt(),
        generation,
        workflowNumber,
        workflowVersion,
        thresholds,
        audit,
        Stream.concat(verdicts.stream(), Stream.of(verdict)).toList());
  }

  /**
   * Whether it belongs to what is said of an input now: a person has decided it, or it is of the
   * input's generation and its region is among those that the input's last run kept.
   */
  public boolean visibleIn(String inputGeneration, Set<String> keptRegions) {
    return decided() || (generation.equals(inputGeneration) && keptRegions.contains(region.id()));
  }
}
