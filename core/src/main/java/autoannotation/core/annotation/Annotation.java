package autoannotation.core.annotation;

import autoannotation.core.region.Region;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Exactly one region of one input, and everything that says where it comes from.
 *
 * @param region as it was seen first: value, box and concept are never overwritten
 * @param verdicts what persons said, in the order in which they did; nothing is ever removed
 * @param createdAt when the photo was stored, so that any order of deliveries makes the same item;
 *     for an added one, when that was
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

  /** Whether a person has spoken. Then machines leave it alone. */
  public boolean decided() {
    return !verdicts.isEmpty();
  }

  /** What a verdict has to have seen: how many there were before it. */
  public int revision() {
    return verdicts.size();
  }

  /** The run that kept the region; empty: a person added it. */
  public Optional<RoutedBy> routedBy() {
    return origin instanceof Origin.Detected detected
        ? Optional.of(detected.routedBy())
        : Optional.empty();
  }

  /** Why a person is asked although the machine was sure, if it is an audit. */
  public Optional<Audit> audit() {
    return routedBy().flatMap(RoutedBy::audit);
  }

  /** What was seen first. */
  public Label predicted() {
    return new Label(region.box(), region.concept());
  }

  /** What stands now: as it was seen first, or as the last verdict left it. */
  public Label label() {
    return verdicts.isEmpty() ? predicted() : verdicts.getLast().outcome().label();
  }

  /** The region as it stands now. */
  public Region currentRegion() {
    return Region.of(region.id(), label().boundingBox(), label().concept());
  }

  /** Whether a person is asked for a verdict. */
  public boolean waits() {
    return switch (status) {
      case ANNOTATION_AWAITING_REVIEW, ANNOTATION_PENDING -> true;
      case ANNOTATION_SUCCESS -> audit().isPresent() && History.notUndone(verdicts).isEmpty();
      case ANNOTATION_REVIEW_DENIED -> false;
    };
  }

  /**
   * Whether it belongs to the data set: what the machine dropped does once a person approves it.
   */
  public boolean exported() {
    return audit().filter(Audit.DROPPED::equals).isEmpty()
        || status == AnnotationStatus.ANNOTATION_SUCCESS;
  }

  /** The same one after a verdict more. */
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
   * Whether it belongs to what is said of its input now: a person has decided it, or the input's
   * last run kept its region.
   *
   * @param lastRun empty: the input has not been routed yet
   */
  public boolean visibleAfter(Optional<LastRun> lastRun) {
    return decided() || lastRun.filter(this::isKeptBy).isPresent();
  }

  private boolean isKeptBy(LastRun run) {
    return routedBy().filter(by -> by.generation().equals(run.generation())).isPresent()
        && run.keptRegions().contains(region.id());
  }
}
