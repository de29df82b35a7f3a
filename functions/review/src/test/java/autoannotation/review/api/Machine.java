package autoannotation.review.api;

import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_AWAITING_REVIEW;
import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_SUCCESS;

import autoannotation.application.port.Stores;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationId;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.Audit;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.Origin;
import autoannotation.core.annotation.RoutedBy;
import autoannotation.core.detection.Detection;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.detection.RefusalReason;
import autoannotation.core.evidence.EvidenceOdds;
import autoannotation.core.region.BoundingBox;
import autoannotation.core.region.Concept;
import autoannotation.core.region.Region;
import autoannotation.core.workflow.Threshold;
import autoannotation.core.workflow.ThresholdType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Leaves in the stores what the state machine leaves there, with limits 0.95 and 0.5. */
public final class Machine {

  public static final ModelVersion MODEL =
      new ModelVersion("coco-ssdlite-mobilenet-v2", "1310cd74f22d");
  public static final Instant STORED = Instant.parse("2026-01-02T03:04:05Z");

  private static final Map<String, Threshold> LIMITS =
      Map.of(
          "accept", new Threshold(ThresholdType.GREATER_THAN, 0.95),
          "review", new Threshold(ThresholdType.GREATER_THAN, 0.5));

  /** One box of a photo, and what the machine made of it. */
  public record Box(
      String concept,
      double value,
      AnnotationStatus status,
      Optional<Audit> audit,
      UnaryOperator<Region> drawn) {

    public static Box waiting(String concept, double value) {
      return new Box(
          concept, value, ANNOTATION_AWAITING_REVIEW, Optional.empty(), UnaryOperator.identity());
    }

    public static Box accepted(String concept, double value) {
      return new Box(
          concept, value, ANNOTATION_SUCCESS, Optional.empty(), UnaryOperator.identity());
    }

    public Box audited(Audit why) {
      return new Box(concept, value, status, Optional.of(why), drawn);
    }

    public Box drawn(double number, EvidenceOdds evidence) {
      return new Box(concept, value, status, audit, region -> region.asEvidence(number, evidence));
    }
  }

  private final Stores stores;

  public Machine(Stores stores) {
    this.stores = stores;
  }

  /** The boxes of a photo, and which it shows: all. */
  public List<Annotation> annotate(InputId input, Box... boxes) {
    return annotate(input, 1, boxes);
  }

  /** The same by the workflow of that number. */
  public List<Annotation> annotate(InputId input, int workflow, Box... boxes) {
    List<Annotation> annotations = new ArrayList<>();
    for (int i = 0; i < boxes.length; i++) {
      annotations.add(annotation(input, workflow, i, boxes[i]));
    }
    annotations.forEach(stores.annotations()::write);
    List<Region> regions = annotations.stream().map(Annotation::region).toList();
    run(input, workflow, regions.stream().map(Region::id).collect(Collectors.toSet()));
    stores.putDetection(input, new Detection.Found(MODEL, 640, 480, regions));
    return annotations;
  }

  /** Marks a photo annotated by the workflow of that number, with the regions that it kept. */
  public void run(InputId input, int workflow, Set<String> kept) {
    stores.putAnnotated(List.of(input), generation(workflow), kept);
  }

  /** Marks a photo refused, since it is damaged. */
  public void refuse(InputId input) {
    stores.putRefused(input, RefusalReason.DAMAGED);
  }

  public static String generation(int workflow) {
    return "%s/%06d".formatted(MODEL, workflow);
  }

  /** Where the box of that index is. */
  public static BoundingBox place(int index) {
    double left = (index % 10) * 0.1;
    double top = (index - index % 10) * 0.01;
    return new BoundingBox(top, left, top + 0.08, left + 0.08);
  }

  private static Annotation annotation(InputId input, int workflow, int index, Box box) {
    Concept concept = new Concept(box.concept, box.concept, box.value);
    Region region = box.drawn.apply(Region.of(index, place(index), concept));
    return new Annotation(
        AnnotationId.of(input, MODEL, region.id()),
        input,
        "auto-annotation",
        box.status,
        region,
        new Origin.Detected(
            MODEL,
            new RoutedBy(
                generation(workflow), workflow, "%06d".formatted(workflow), LIMITS, box.audit),
            "auto-annotation",
            "{}"),
        List.of(),
        STORED,
        STORED);
  }
}
