package autoannotation.application.port;

import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_AWAITING_REVIEW;
import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_SUCCESS;
import static autoannotation.core.workflow.ThresholdType.GREATER_THAN;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationId;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.Label;
import autoannotation.core.annotation.Origin;
import autoannotation.core.annotation.RoutedBy;
import autoannotation.core.annotation.VerdictContent;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.region.BoundingBox;
import autoannotation.core.region.Concept;
import autoannotation.core.region.Region;
import autoannotation.core.review.NewVerdict;
import autoannotation.core.review.ReviewRules;
import autoannotation.core.review.Reviewer;
import autoannotation.core.review.Role;
import autoannotation.core.task.Priority;
import autoannotation.core.task.ReviewStrategy;
import autoannotation.core.task.Task;
import autoannotation.core.task.TaskConcept;
import autoannotation.core.workflow.Threshold;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Annotations to write, and verdicts on them. */
public final class Samples {

  public static final InputId INPUT = new InputId("inputs/a+b 100% ü.jpg", "v1");
  public static final ModelVersion MODEL = new ModelVersion("coco", "0123456789ab");
  public static final BoundingBox BOX = new BoundingBox(0.1, 0.2, 0.3, 0.4);
  public static final Concept DOG = new Concept("dog", "Dog", 1);
  public static final Instant STORED = Instant.parse("2026-01-02T03:04:05Z");

  public static final Task TASK =
      new Task(
          "task",
          "Cats and dogs",
          List.of(new TaskConcept("cat", "cat"), new TaskConcept("dog", "Dog")),
          new ReviewStrategy.Manual(),
          List.of(),
          Priority.MEDIUM,
          "admin",
          Optional.of(STORED));

  private Samples() {}

  public static Annotation annotation(int region, int workflow) {
    return annotation(region, workflow, ANNOTATION_SUCCESS);
  }

  public static Annotation annotation(int region, int workflow, AnnotationStatus status) {
    return annotation(INPUT, region, 0.123456, workflow, status, MODEL + "/" + workflow, 0.95);
  }

  public static Annotation waiting(InputId input, int region, double value) {
    return annotation(input, region, value, 1, ANNOTATION_AWAITING_REVIEW, MODEL + "/1", 0.75);
  }

  /** One that a run of that workflow wrote, with a review limit of 0.5. */
  public static Annotation annotation(
      InputId input,
      int region,
      double value,
      int workflow,
      AnnotationStatus status,
      String generation,
      double accept) {
    return new Annotation(
        AnnotationId.of(input, MODEL, Integer.toString(region)),
        input,
        "task",
        status,
        Region.of(region, BOX, new Concept("cat", "cat", value)),
        new Origin.Detected(
            MODEL,
            new RoutedBy(
                generation,
                workflow,
                Integer.toString(workflow),
                Map.of(
                    "accept", new Threshold(GREATER_THAN, accept),
                    "review", new Threshold(GREATER_THAN, 0.5)),
                Optional.empty()),
            "user",
            "{\"source\":\"test\"}"),
        List.of(),
        STORED,
        STORED);
  }

  public static Annotation added(InputId input, String verdictId) {
    VerdictContent.Add add = new VerdictContent.Add(new Label(BOX, DOG));
    return ReviewRules.add(input, TASK, add, newVerdict(verdictId, add, "ann", 0));
  }

  /** The annotation after a verdict. */
  public static Annotation said(
      Annotation seen, String verdictId, VerdictContent content, String user) {
    return ReviewRules.decide(seen, TASK, newVerdict(verdictId, content, user, seen.revision()));
  }

  public static Annotation approved(Annotation seen, String user) {
    return said(
        seen, "verdict-%s-%d".formatted(user, seen.revision()), new VerdictContent.Approve(), user);
  }

  private static NewVerdict newVerdict(
      String verdictId, VerdictContent content, String user, int revision) {
    return new NewVerdict(
        verdictId,
        content,
        new Reviewer(user, Role.REVIEWER),
        STORED.plusSeconds(60L * (revision + 1)),
        1.5,
        Optional.of("said by " + user),
        revision);
  }
}
