package autoannotation.application;

import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_AWAITING_REVIEW;
import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_REVIEW_DENIED;
import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_SUCCESS;

import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationId;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.Audit;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.InputStatus;
import autoannotation.core.annotation.Origin;
import autoannotation.core.annotation.RoutedBy;
import autoannotation.core.annotation.Verdict;
import autoannotation.core.annotation.VerdictContent;
import autoannotation.core.annotation.VerdictOutcome;
import autoannotation.core.detection.Detection;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.evidence.Band;
import autoannotation.core.evidence.EvidenceOdds;
import autoannotation.core.evidence.EvidenceRates;
import autoannotation.core.region.BoundingBox;
import autoannotation.core.region.Concept;
import autoannotation.core.region.Region;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A photo in which a model sees one cat, drawn as evidence under limits of 0.95 and 0.5.
 *
 * @param storedAt when the bucket got it
 */
public record CatPhoto(Instant storedAt, Annotation cat) {

  public static final ModelVersion MODEL = new ModelVersion("coco", "0123456789ab");

  private static final BoundingBox BOX = new BoundingBox(0.25, 0.25, 0.75, 0.75);
  private static final EvidenceRates RATES = new EvidenceRates(1, 1, 0.5);

  /**
   * One that waits in the band of its score.
   *
   * @param number tells it apart from others, from 0 to 9999; the lower, the sooner it counts
   */
  public static CatPhoto of(int number, double value, Instant storedAt) {
    return of(new InputId("inputs/cat-%04d.jpg".formatted(number), "v1"), number, value, storedAt);
  }

  /** The same under another key. */
  public static CatPhoto of(InputId id, int number, double value, Instant storedAt) {
    Band band = value > 0.95 ? Band.ACCEPTED : value > 0.5 ? Band.REVIEW : Band.DROPPED;
    Region region =
        Region.of(0, BOX, new Concept("cat", "cat", value))
            .asEvidence(number / 20_000.0, new EvidenceOdds(band, 0.95, 0.5, RATES));
    Origin origin =
        new Origin.Detected(
            MODEL,
            new RoutedBy(MODEL + "/0", 0, "template", Map.of(), audit(band)),
            "machine",
            "{}");
    AnnotationStatus status =
        band == Band.ACCEPTED ? ANNOTATION_SUCCESS : ANNOTATION_AWAITING_REVIEW;
    return new CatPhoto(
        storedAt,
        new Annotation(
            AnnotationId.of(id, MODEL, "0"),
            id,
            "auto-annotation",
            status,
            region,
            origin,
            List.of(),
            storedAt,
            storedAt));
  }

  private static Optional<Audit> audit(Band band) {
    return switch (band) {
      case ACCEPTED -> Optional.of(Audit.ACCEPTED);
      case REVIEW -> Optional.empty();
      case DROPPED -> Optional.of(Audit.DROPPED);
    };
  }

  public CatPhoto approved() {
    return said(new VerdictContent.Approve(), ANNOTATION_SUCCESS);
  }

  public CatPhoto rejected() {
    return said(new VerdictContent.Reject(), ANNOTATION_REVIEW_DENIED);
  }

  private CatPhoto said(VerdictContent judgement, AnnotationStatus after) {
    Verdict verdict =
        new Verdict(
            "verdict-1",
            judgement,
            "ana",
            storedAt.plusSeconds(60),
            2.5,
            Optional.empty(),
            new VerdictOutcome(
                Optional.of(cat.status()), after, cat.label(), Optional.empty(), Optional.empty()));
    return new CatPhoto(storedAt, cat.after(verdict));
  }

  public InputId id() {
    return cat.inputId();
  }

  public Detection detection() {
    return new Detection.Found(MODEL, 640, 480, List.of(cat.region()));
  }

  public AnnotatedInput annotated() {
    return new AnnotatedInput(
        id(),
        Optional.of("photos"),
        InputStatus.ANNOTATED,
        Optional.empty(),
        Optional.of(detection()),
        List.of(cat));
  }
}
