package autoannotation.core.review;

import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_AWAITING_REVIEW;
import static autoannotation.core.workflow.ThresholdType.GREATER_THAN;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationId;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.Audit;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.Label;
import autoannotation.core.annotation.Origin;
import autoannotation.core.annotation.RoutedBy;
import autoannotation.core.annotation.VerdictContent;
import autoannotation.core.annotation.VerdictKind;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.region.BoundingBox;
import autoannotation.core.region.Concept;
import autoannotation.core.region.Region;
import autoannotation.core.task.Priority;
import autoannotation.core.task.ReviewStrategy;
import autoannotation.core.task.Task;
import autoannotation.core.task.TaskConcept;
import autoannotation.core.workflow.Threshold;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the rules are tried on: a cat with 0.7, between the limits 0.5 and 0.95. */
public final class Given {

  static final Instant STORED = Instant.parse("2026-01-02T03:04:05Z");
  static final InputId PHOTO = new InputId("inputs/a.jpg", "v1");
  static final BoundingBox BOX = new BoundingBox(0, 0, 0.5, 0.5);

  /** Half of {@link #BOX}: their IoU is 0.5. */
  static final BoundingBox HALF = new BoundingBox(0, 0, 0.25, 0.5);

  static final Concept CAT = new Concept("cat", "Cat", 0.7);
  static final Concept DOG = new Concept("dog", "Dog", 1);

  private static final ModelVersion MODEL = new ModelVersion("coco", "0123456789ab");

  private Given() {}

  public static Annotation annotation(AnnotationStatus status) {
    return annotation(PHOTO, 0, CAT, status, Optional.empty());
  }

  public static Annotation waiting() {
    return annotation(ANNOTATION_AWAITING_REVIEW);
  }

  public static Annotation annotation(
      InputId photo, int region, Concept concept, AnnotationStatus status, Optional<Audit> audit) {
    return annotation(photo, region, concept, status, audit, limits(0.5, 0.95));
  }

  public static Annotation annotation(
      InputId photo,
      int region,
      Concept concept,
      AnnotationStatus status,
      Optional<Audit> audit,
      Map<String, Threshold> limits) {
    return new Annotation(
        AnnotationId.of(photo, MODEL, Integer.toString(region)),
        photo,
        "task",
        status,
        Region.of(region, BOX, concept),
        new Origin.Detected(
            MODEL,
            new RoutedBy(MODEL + "/1", 1, "1", limits, audit),
            "stack",
            "{\"source\":\"test\"}"),
        List.of(),
        STORED,
        STORED);
  }

  /** The same with that region; it has to have the id of the other. */
  static Annotation with(Annotation annotation, Region region) {
    return new Annotation(
        annotation.id(),
        annotation.inputId(),
        annotation.taskId(),
        annotation.status(),
        region,
        annotation.origin(),
        annotation.verdicts(),
        annotation.createdAt(),
        annotation.modifiedAt());
  }

  public static Map<String, Threshold> limits(double review, double accept) {
    return Map.of(
        "review", new Threshold(GREATER_THAN, review),
        "accept", new Threshold(GREATER_THAN, accept));
  }

  public static Task task(ReviewStrategy strategy, String... reviewers) {
    return new Task(
        "task",
        "Cats and dogs",
        List.of(new TaskConcept("cat", "Cat"), new TaskConcept("dog", "Dog")),
        strategy,
        List.of(reviewers),
        Priority.MEDIUM,
        "admin",
        Optional.of(STORED));
  }

  static Task manual() {
    return task(new ReviewStrategy.Manual());
  }

  static Task consensus(int agreeing, int asked, double iou) {
    return task(new ReviewStrategy.Consensus(agreeing, asked, iou));
  }

  static VerdictContent content(VerdictKind kind) {
    return switch (kind) {
      case APPROVE -> new VerdictContent.Approve();
      case CORRECT -> new VerdictContent.Correct(HALF, Optional.empty());
      case RELABEL -> new VerdictContent.Relabel(DOG);
      case REJECT -> new VerdictContent.Reject();
      case ADD -> new VerdictContent.Add(new Label(HALF, DOG));
      case REQUEST_CHANGES -> new VerdictContent.RequestChanges();
      case UNDO -> new VerdictContent.Undo();
    };
  }
}
