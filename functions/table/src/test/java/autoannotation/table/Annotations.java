package autoannotation.table;

import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_SUCCESS;
import static autoannotation.core.workflow.ThresholdType.GREATER_THAN;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationId;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.Worker;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.region.BoundingBox;
import autoannotation.core.region.Concept;
import autoannotation.core.region.Region;
import autoannotation.core.workflow.Threshold;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Annotations to write. */
final class Annotations {

  static final InputId INPUT = new InputId("inputs/a+b 100% ü.jpg", "v1");
  static final ModelVersion MODEL = new ModelVersion("coco", "0123456789ab");

  private Annotations() {}

  static Annotation annotation(int region, int workflow) {
    return annotation(region, workflow, ANNOTATION_SUCCESS);
  }

  static Annotation annotation(int region, int workflow, AnnotationStatus status) {
    Instant stored = Instant.parse("2026-01-02T03:04:05Z");
    return new Annotation(
        AnnotationId.of(INPUT, MODEL, Integer.toString(region)),
        INPUT,
        "task",
        status,
        new Worker.Model(MODEL),
        "user",
        "{\"source\":\"test\"}",
        Region.of(region, new BoundingBox(0.1, 0.2, 0.3, 0.4), new Concept("cat", "cat", 0.123456)),
        stored,
        stored,
        MODEL + "/" + workflow,
        workflow,
        Integer.toString(workflow),
        Map.of("accept", new Threshold(GREATER_THAN, 0.95)),
        Optional.empty(),
        List.of());
  }
}
