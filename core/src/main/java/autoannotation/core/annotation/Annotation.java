package autoannotation.core.annotation;

import autoannotation.core.region.Region;
import autoannotation.core.workflow.Threshold;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Exactly one region of one input, with its origin and its history of verdicts.
 *
 * @param region the region as it was first seen; a verdict never changes it
 * @param verdicts all verdicts in the order in which they were given; none is ever removed
 * @param createdAt when the photo was stored, so that any order of deliveries makes the same item;
 *     for an added annotation, when the person added it
 * @param modifiedAt when the last verdict was given; {@code createdAt} if there is none
 */
public record Annotation(
    String id,
    InputId inputId,
    String taskId,
    AnnotationStatus status,
    Region region,
    Origin origin,
    List<Verdict> verdicts,
    Instant createdAt,
    Instant modifiedAt) {

  public Annotation {
    if (origin instanceof Origin.Detected detected) {
      String expected = AnnotationId.of(inputId, detected.model(), region.id());
      if (!id.equals(expected)) {
        throw new IllegalArgumentException(
            "annotation id is not that of its region: %s instead of %s".formatted(id, expected));
      }
    }
    verdicts = List.copyOf(verdicts);
  }

  /** Whether there is a verdict. The state machine never overwrites a decided annotation. */
  public boolean decided() {
    return !verdicts.isEmpty();
  }

  /** The number of verdicts. A new verdict has to name the revision that its author saw. */
  public int revision() {
    return verdicts.size();
  }

  /** The run of the state machine that kept the region; empty if a person added it. */
  public Optional<RoutedBy> routedBy() {
    return origin instanceof Origin.Detected detected
        ? Optional.of(detected.routedBy())
        : Optional.empty();
  }

  /** The limits by which the region was routed, by thresholder; none if a person added it. */
  public Map<String, Threshold> thresholds() {
    return routedBy().map(RoutedBy::thresholds).orElse(Map.of());
  }

  /** Why a person is asked although the machine was sure; empty if it is not an audit. */
  public Optional<Audit> audit() {
    return routedBy().flatMap(RoutedBy::audit);
  }

  /** The box and concept of {@link #region()}. */
  public Label predicted() {
    return new Label(region.box(), region.concept());
  }

  /** The current box and concept: the predicted ones, or those that the last verdict left. */
  public Label label() {
    return verdicts.isEmpty() ? predicted() : verdicts.getLast().outcome().label();
  }

  /** The region with the current box and concept, without draw and odds. */
  public Region currentRegion() {
    return Region.of(region.id(), label().boundingBox(), label().concept());
  }

  /** Whether it waits in the review queue for a verdict. */
  public boolean waits() {
    return switch (status) {
      case ANNOTATION_AWAITING_REVIEW, ANNOTATION_PENDING -> true;
      case ANNOTATION_SUCCESS -> audit().isPresent() && History.notUndone(verdicts).isEmpty();
      case ANNOTATION_REVIEW_DENIED -> false;
    };
  }

  /**
   * The status as labellers see it: an annotation that waits doesn't tell whether the machine
   * accepted it.
   */
  public AnnotationStatus statusToLabellers() {
    return waits() && status == AnnotationStatus.ANNOTATION_SUCCESS
        ? AnnotationStatus.ANNOTATION_AWAITING_REVIEW
        : status;
  }

  /**
   * Whether it belongs to the exported data set. Everything does, except an audit of a dropped
   * region that no person has approved.
   */
  public boolean exported() {
    return audit().filter(Audit.DROPPED::equals).isEmpty()
        || status == AnnotationStatus.ANNOTATION_SUCCESS;
  }

  /** This annotation with one more verdict, and the status and time of that verdict. */
  public Annotation after(Verdict verdict) {
    return new Annotation(
        id,
        inputId,
        taskId,
        verdict.outcome().status(),
        region,
        origin,
        Stream.concat(verdicts.stream(), Stream.of(verdict)).toList(),
        createdAt,
        verdict.createdAt());
  }

  /**
   * Whether it is visible: a person has decided it, or the input's last run kept its region.
   *
   * @param lastRun empty if the input has not been routed yet
   */
  public boolean visibleAfter(Optional<LastRun> lastRun) {
    return decided() || lastRun.filter(this::isKeptBy).isPresent();
  }

  private boolean isKeptBy(LastRun run) {
    return routedBy().filter(by -> by.generation().equals(run.generation())).isPresent()
        && run.keptRegions().contains(region.id());
  }
}
