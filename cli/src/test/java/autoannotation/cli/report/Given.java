package autoannotation.cli.report;

import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationId;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.Audit;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.InputStatus;
import autoannotation.core.annotation.Origin;
import autoannotation.core.annotation.RoutedBy;
import autoannotation.core.detection.Detection;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.detection.RefusalReason;
import autoannotation.core.evidence.Band;
import autoannotation.core.evidence.EvidenceOdds;
import autoannotation.core.evidence.EvidenceRates;
import autoannotation.core.region.BoundingBox;
import autoannotation.core.region.Concept;
import autoannotation.core.region.Region;
import autoannotation.core.workflow.Threshold;
import autoannotation.core.workflow.ThresholdType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Hand-made inputs. Scores above 0.95 are accepted, above 0.5 for review. */
final class Given {

  static final ModelVersion MODEL = new ModelVersion("toy", "0123456789ab");

  private Given() {}

  static AnnotatedInput photo(String key, Region... regions) {
    InputId id = new InputId(key, "v1");
    List<Annotation> annotations =
        Stream.of(regions)
            .filter(region -> region.concept().value() > 0.5)
            .map(region -> annotation(id, region))
            .toList();
    return new AnnotatedInput(
        id,
        Optional.of("photos"),
        InputStatus.ANNOTATED,
        Optional.empty(),
        Optional.of(new Detection.Found(MODEL, 400, 300, List.of(regions))),
        annotations);
  }

  /** The same photo with other annotations. */
  static AnnotatedInput with(AnnotatedInput photo, Annotation... annotations) {
    return new AnnotatedInput(
        photo.id(),
        photo.bucket(),
        photo.status(),
        photo.error(),
        photo.detection(),
        List.of(annotations));
  }

  static AnnotatedInput refused(String key, RefusalReason reason) {
    return new AnnotatedInput(
        new InputId(key, "v1"),
        Optional.of("photos"),
        InputStatus.REJECTED,
        Optional.empty(),
        Optional.of(new Detection.Refused(MODEL, reason)),
        List.of());
  }

  static AnnotatedInput failed(String key, String error) {
    return new AnnotatedInput(
        new InputId(key, "v1"),
        Optional.of("photos"),
        InputStatus.FAILED,
        Optional.of(error),
        Optional.empty(),
        List.of());
  }

  static Region region(int index, String concept, double score) {
    return region(index, concept, score, new BoundingBox(0.25, 0.25, 0.75, 0.75));
  }

  static Region region(int index, String concept, double score, BoundingBox box) {
    return Region.of(index, box, new Concept(concept, concept, score));
  }

  static Annotation annotation(InputId input, Region region) {
    AnnotationStatus status =
        region.concept().value() > 0.95
            ? AnnotationStatus.ANNOTATION_SUCCESS
            : AnnotationStatus.ANNOTATION_AWAITING_REVIEW;
    return annotation(input, region, status);
  }

  static Annotation annotation(InputId input, Region region, AnnotationStatus status) {
    return annotation(input, region, status, Optional.empty());
  }

  static Annotation annotation(
      InputId input, Region region, AnnotationStatus status, Optional<Audit> audit) {
    return new Annotation(
        AnnotationId.of(input, MODEL, region.id()),
        input,
        "pets",
        status,
        region,
        new Origin.Detected(MODEL, routedBy(audit), "ann", "{ \"round\": 2,\n \"note\": \"<b>\" }"),
        List.of(),
        Instant.parse("2026-03-01T10:00:00Z"),
        Instant.parse("2026-03-01T10:00:00.250Z"));
  }

  private static RoutedBy routedBy(Optional<Audit> audit) {
    return new RoutedBy(
        "toy@0123456789ab/defaults",
        0,
        "defaults",
        Map.of(
            "review", new Threshold(ThresholdType.GREATER_THAN, 0.5),
            "accept", new Threshold(ThresholdType.GREATER_THAN, 0.95)),
        audit);
  }

  /** As evidence, of the half of all regions whose number is below 0.5. */
  static Region drawn(Region region, Band band) {
    EvidenceRates half = new EvidenceRates(0.5, 0.5, 0.5);
    return region.asEvidence(0.25, new EvidenceOdds(band, 0.95, 0.5, half));
  }
}
