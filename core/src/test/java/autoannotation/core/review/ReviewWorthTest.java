package autoannotation.core.review;

import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_AWAITING_REVIEW;
import static autoannotation.core.workflow.ThresholdType.GREATER_THAN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.Label;
import autoannotation.core.annotation.VerdictContent;
import autoannotation.core.evidence.Band;
import autoannotation.core.evidence.EvidenceOdds;
import autoannotation.core.evidence.EvidenceRates;
import autoannotation.core.region.BoundingBox;
import autoannotation.core.region.Concept;
import autoannotation.core.workflow.Threshold;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewWorthTest {

  private static final double EXACT = 1e-12;

  @ParameterizedTest
  @CsvSource({
    // limits 0.5 and 0.75: the band is 0.25 wide
    "0.5,    1", // at the review limit
    "0.75,   1", // at the accept limit
    "0.625,  0.5", // in the middle
    "0.5625, 0.75", // a quarter of the band from the nearest
    "0.875,  0.5", // half a band above
    "0.375,  0.5", // half a band below
    "0.25,   0", // a whole band below
    "1,      0", // a whole band above
    "0.125,  0", // farther
  })
  void nearness_value_fallsFromOneAtALimitToZeroABandAway(double value, double nearness) {
    Annotation annotation = of(value, Given.limits(0.5, 0.75));
    assertEquals(nearness, ReviewWorth.nearness(annotation), EXACT);
  }

  @Test
  void nearness_noLimits_isZero() {
    assertEquals(0, ReviewWorth.nearness(of(0.7, Map.of())), EXACT);
  }

  @Test
  void nearness_oneLimitOrTwoEqual_isOneMinusDistance() {
    Threshold half = new Threshold(GREATER_THAN, 0.5);
    assertEquals(0.75, ReviewWorth.nearness(of(0.75, Map.of("accept", half))), EXACT);
    assertEquals(0.75, ReviewWorth.nearness(of(0.25, Given.limits(0.5, 0.5))), EXACT);
  }

  @Test
  void nearness_correctedByPerson_usesTheModelsValue() {
    Annotation relabelled =
        new Session(Given.manual(), of(0.625, Given.limits(0.5, 0.75)))
            .says("L1", new VerdictContent.Relabel(new Concept("dog", "Dog", 1)))
            .annotation();
    assertEquals(1, relabelled.label().concept().value());
    assertEquals(0.5, ReviewWorth.nearness(relabelled), EXACT);
  }

  @ParameterizedTest
  @CsvSource({
    "ACCEPTED, 0,    1", // draw / 0.2
    "ACCEPTED, 0.05, 0.75",
    "ACCEPTED, 0.15, 0.25",
    "REVIEW,   0.25, 0.75", // draw / 1
    "DROPPED,  0.03, 0.25", // draw / 0.04
  })
  void nearness_evidence_dependsOnTheDrawAlone(Band band, double draw, double nearness) {
    EvidenceOdds evidence = new EvidenceOdds(band, 0.75, 0.5, new EvidenceRates(0.2, 1, 0.04));
    for (double value : new double[] {0.1, 0.5, 0.6, 0.99}) {
      Annotation annotation = of(value, Given.limits(0.5, 0.75));
      Annotation drawn = Given.with(annotation, annotation.region().asEvidence(draw, evidence));
      assertEquals(nearness, ReviewWorth.nearness(drawn), EXACT);
    }
  }

  @Test
  void nearness_drawWithoutOdds_dependsOnTheLimits() {
    Annotation annotation = of(0.625, Given.limits(0.5, 0.75));
    Annotation drawn = Given.with(annotation, annotation.region().withDraw(0.9));
    assertEquals(0.5, ReviewWorth.nearness(drawn), EXACT);
  }

  @Test
  void rarity_rareConcept_isRootOfEvenShareOverItsShare() {
    // three wait: t = 1/3. f = 1/100, 9/100 and 90/100
    Map<String, Long> waiting = Map.of("lynx", 1L, "dog", 9L, "cat", 90L);
    assertEquals(5.773502691896258, ReviewWorth.rarity("lynx", waiting), EXACT); // sqrt(100/3)
    assertEquals(1.924500897298753, ReviewWorth.rarity("dog", waiting), EXACT); // sqrt(100/27)
    assertEquals(1, ReviewWorth.rarity("cat", waiting), EXACT); // sqrt(10/27), but at least 1
  }

  @Test
  void rarity_equalShares_isOne() {
    assertEquals(1, ReviewWorth.rarity("cat", Map.of("cat", 7L)), EXACT);
    assertEquals(1, ReviewWorth.rarity("cat", Map.of("cat", 7L, "dog", 7L)), EXACT);
  }

  @Test
  void label_sameConceptFromTheIouOn_agrees() {
    Label cat = new Label(new BoundingBox(0, 0, 1, 1), Given.CAT);
    Label left = cat.with(new BoundingBox(0, 0, 1, 0.75));
    assertEquals(true, cat.agreesWith(left, 0.75));
    assertEquals(false, cat.agreesWith(left, Math.nextUp(0.75)));
    assertEquals(false, cat.agreesWith(left.with(Given.DOG), 0.75));
    // what a person says has no value of its own
    assertEquals(true, cat.agreesWith(left.with(new Concept("cat", "", 1)), 0.75));
  }

  private static Annotation of(double value, Map<String, Threshold> limits) {
    return Given.annotation(
        Given.PHOTO,
        0,
        new Concept("cat", "Cat", value),
        ANNOTATION_AWAITING_REVIEW,
        Optional.empty(),
        limits);
  }
}
