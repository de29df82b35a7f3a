package autoannotation.core.annotation;

import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_AWAITING_REVIEW;
import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_SUCCESS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.detection.Detection;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.evidence.Band;
import autoannotation.core.region.Concept;
import autoannotation.core.region.Region;
import autoannotation.core.review.Given;
import autoannotation.core.review.Session;
import autoannotation.core.task.ReviewStrategy;
import autoannotation.core.workflow.RoutedRegion;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnnotatedInputTest {

  private static final InputId PHOTO = new InputId("inputs/a.jpg", "v1");

  @Test
  void routedRegions_everyStatusAndAudit_haveTheirBandAndWhetherDecided() {
    Annotation accepted = annotation(0, ANNOTATION_SUCCESS, Optional.empty());
    Annotation audited = annotation(1, ANNOTATION_SUCCESS, Optional.of(Audit.ACCEPTED));
    Annotation uncertain = annotation(2, ANNOTATION_AWAITING_REVIEW, Optional.empty());
    Annotation asked = annotation(3, ANNOTATION_AWAITING_REVIEW, Optional.of(Audit.DROPPED));
    Annotation decided =
        new Session(
                Given.task(new ReviewStrategy.Manual()),
                annotation(5, ANNOTATION_AWAITING_REVIEW, Optional.empty()))
            .says("R1", VerdictKind.APPROVE)
            .annotation();
    List<Region> regions =
        List.of(region(0), region(1), region(2), region(3), region(4), region(5));
    AnnotatedInput input =
        new AnnotatedInput(
            PHOTO,
            Optional.of("bucket"),
            InputStatus.ANNOTATED,
            Optional.empty(),
            Optional.of(
                new Detection.Found(new ModelVersion("coco", "0123456789ab"), 9, 9, regions)),
            List.of(decided, asked, uncertain, audited, accepted));
    assertEquals(
        List.of(
            new RoutedRegion(concept(0), Band.ACCEPTED, false),
            new RoutedRegion(concept(1), Band.ACCEPTED, false),
            new RoutedRegion(concept(2), Band.REVIEW, false),
            new RoutedRegion(concept(3), Band.DROPPED, false),
            new RoutedRegion(concept(4), Band.DROPPED, false), // nothing was written of it
            new RoutedRegion(concept(5), Band.ACCEPTED, true)),
        input.routedRegions());
  }

  private static Annotation annotation(int region, AnnotationStatus status, Optional<Audit> audit) {
    return Given.annotation(PHOTO, region, concept(region), status, audit);
  }

  private static Region region(int id) {
    return Region.of(id, Given.waiting().region().box(), concept(id));
  }

  /** Values tell them apart. */
  private static Concept concept(int region) {
    return new Concept("cat", "Cat", (region + 1) / 10.0);
  }
}
