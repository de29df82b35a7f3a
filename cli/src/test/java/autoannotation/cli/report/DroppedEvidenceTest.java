package autoannotation.cli.report;

import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_AWAITING_REVIEW;
import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_REVIEW_DENIED;
import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_SUCCESS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import autoannotation.application.export.Export;
import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.Audit;
import autoannotation.core.evidence.Band;
import autoannotation.core.region.Region;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the machine dropped, and a person is asked about, is dropped until that person approves. */
class DroppedEvidenceTest {

  private static final Region CAT = Given.drawn(Given.region(0, "cat", 0.3), Band.DROPPED);
  private static final Set<String> LISTED = Set.of("cat");

  @Test
  void export_droppedEvidence_includesItOnlyOnceApproved() {
    for (AnnotationStatus status : AnnotationStatus.values()) {
      assertEquals(
          status == ANNOTATION_SUCCESS ? 1 : 0,
          annotations(asked(status)).lines().count(),
          status.name());
    }
  }

  @Test
  void summary_droppedEvidence_countsItAsDroppedUntilApproved() {
    for (AnnotationStatus status : List.of(ANNOTATION_AWAITING_REVIEW, ANNOTATION_REVIEW_DENIED)) {
      AnnotatedInput photo = asked(status);
      assertEquals(List.of(new MarkedRegion(CAT, Outcome.DROPPED)), MarkedRegion.of(photo, LISTED));
      assertEquals(new OutcomeCounts(0, 0, 0, 1), Summary.of(List.of(photo), LISTED).total());
      assertEquals(List.of(), MarkedRegion.of(photo, Set.of("dog")), "not listed, not dropped");
    }
    AnnotatedInput approved = asked(ANNOTATION_SUCCESS);
    assertEquals(new OutcomeCounts(1, 0, 0, 0), Summary.of(List.of(approved), LISTED).total());
  }

  @Test
  void export_auditedAcceptedAnnotation_hidesTheAudit() {
    Region sure = Given.drawn(Given.region(0, "cat", 0.97), Band.ACCEPTED);
    AnnotatedInput photo = Given.photo("inputs/a.jpg", sure);
    AnnotatedInput audited =
        Given.with(
            photo,
            Given.annotation(photo.id(), sure, ANNOTATION_SUCCESS, Optional.of(Audit.ACCEPTED)));
    assertEquals(
        annotations(Given.photo("inputs/a.jpg", sure.withoutDraw())), annotations(audited));
    assertEquals(new OutcomeCounts(1, 0, 0, 0), Summary.of(List.of(audited), LISTED).total());
  }

  @Test
  void inputs_photoWithEvidence_omitTheEvidence() {
    String line = JsonLines.inputs(Export.of(List.of(asked(ANNOTATION_AWAITING_REVIEW))));
    assertFalse(line.contains("draw") || line.contains("evidence"), line);
  }

  private static String annotations(AnnotatedInput photo) {
    return JsonLines.annotations(Export.of(List.of(photo)));
  }

  private static AnnotatedInput asked(AnnotationStatus status) {
    AnnotatedInput photo = Given.photo("inputs/a.jpg", CAT);
    return Given.with(photo, Given.annotation(photo.id(), CAT, status, Optional.of(Audit.DROPPED)));
  }
}
