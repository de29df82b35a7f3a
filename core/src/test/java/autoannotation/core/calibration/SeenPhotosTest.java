package autoannotation.core.calibration;

import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_AWAITING_REVIEW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.Origin;
import autoannotation.core.annotation.VerdictKind;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.evidence.EvidenceOdds;
import autoannotation.core.region.Concept;
import autoannotation.core.review.Given;
import autoannotation.core.review.Session;
import autoannotation.core.task.ReviewStrategy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two cats in a photo, of which the first was drawn as evidence. */
class SeenPhotosTest {

  private static final InputId PHOTO = new InputId("inputs/a.jpg", "v1");
  private static final EvidenceOdds EVIDENCE = Findings.evidence(0.7);
  private static final Annotation FIRST = cat(0, 0.7);
  private static final Annotation SECOND = cat(1, 0.8);
  private static final ModelVersion MODEL = ((Origin.Detected) FIRST.origin()).model();
  private static final Instant SAID = Instant.parse("2026-01-02T03:05:05Z"); // a minute after it
  private static final InForce IN_FORCE =
      new InForce(0.95, 0.5, 0.95, Optional.empty(), Optional.empty());

  @Test
  void observed_verdictOnNoEvidence_isNotDrawn() {
    ConceptObservations cats =
        observed("cat", said(FIRST, VerdictKind.APPROVE), said(SECOND, VerdictKind.REJECT));
    assertEquals(List.of(0.7, 0.8), cats.values());
    assertEquals(
        List.of(
            new DrawnRegion(
                0.7, 0.25, EVIDENCE, Findings.DAY, Optional.of(new EvidenceAnswer(true, SAID)))),
        cats.drawn());
  }

  @Test
  void observed_evidenceWithoutVerdict_hasNoAnswer() {
    assertEquals(
        List.of(new DrawnRegion(0.7, 0.25, EVIDENCE, Findings.DAY, Optional.empty())),
        observed("cat", FIRST, said(SECOND, VerdictKind.APPROVE)).drawn());
  }

  @Test
  void observed_otherConcept_hasNothingOfThisOne() {
    assertEquals(List.of(), observed("dog", FIRST, SECOND).drawn());
  }

  private static ConceptObservations observed(String concept, Annotation... annotations) {
    JudgedPhoto photo =
        new JudgedPhoto(
            Findings.DAY,
            MODEL,
            List.of(FIRST.region().asEvidence(0.25, EVIDENCE), SECOND.region().withDraw(0.1)),
            List.of(annotations));
    return SeenPhotos.of(Stream.of(photo), List.of("cat", "dog"), new Rightness(0.75))
        .observed(concept, IN_FORCE);
  }

  private static Annotation said(Annotation annotation, VerdictKind kind) {
    return new Session(Given.task(new ReviewStrategy.Manual()), annotation)
        .says("Lea", kind)
        .annotation();
  }

  private static Annotation cat(int index, double value) {
    return Given.annotation(
        PHOTO,
        index,
        new Concept("cat", "Cat", value),
        ANNOTATION_AWAITING_REVIEW,
        Optional.empty());
  }
}
