package autoannotation.system.machine;

import static autoannotation.system.template.Deployed.object;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import autoannotation.adapters.json.Json;
import autoannotation.local.template.InvalidTemplateException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which regions are drawn as evidence, and that they stay it: on the real definition. */
class EvidenceTest {

  private static final String ALL = "accepted=1,review=1,dropped=1";

  static final Object[] BELOW_AT_ABOVE = {
    "cat", 0.4, "cat", 0.5, "cat", 0.55, "cat", 0.6, "cat", 0.7
  };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GREATER_THAN          | GREATER_THAN          | DROPPED, DROPPED, REVIEW, REVIEW, ACCEPTED
          GREATER_THAN_OR_EQUAL | GREATER_THAN          | DROPPED, DROPPED, REVIEW, ACCEPTED, ACCEPTED
          GREATER_THAN          | GREATER_THAN_OR_EQUAL | DROPPED, REVIEW, REVIEW, REVIEW, ACCEPTED
          GREATER_THAN_OR_EQUAL | GREATER_THAN_OR_EQUAL | DROPPED, REVIEW, REVIEW, ACCEPTED, ACCEPTED
          EQUAL                 | GREATER_THAN          | -, -, -, -, -
          LESS_THAN_OR_EQUAL    | GREATER_THAN          | -, -, -, -, -
          LESS_THAN             | GREATER_THAN          | -, -, -, -, -
          GREATER_THAN          | EQUAL                 | -, -, -, -, -
          GREATER_THAN          | LESS_THAN_OR_EQUAL    | -, -, -, -, -
          GREATER_THAN_OR_EQUAL | LESS_THAN             | -, -, -, -, -
          """)
  void band_eachPairOfOperators_followsTheLimits(String accept, String review, String bands) {
    Bench bench =
        new Bench()
            .with("AcceptThresholdType", accept)
            .with("AcceptThresholds", "0.6")
            .with("ReviewThresholdType", review)
            .with("ReviewThresholds", "0.5")
            .with("EvidenceRates", ALL)
            .detects(BELOW_AT_ABOVE)
            .drawing(0.1, 0.2, 0.3, 0.4, 0.5);
    assertDrawn(bench, bands);
  }

  @Test
  void evidence_drawBelowTheRateOfItsBand_isRecorded() {
    assertDrawn(
        new Bench()
            .with("EvidenceRates", "accepted=0.25,review=0.5,dropped=0.05")
            .detects(
                "cat", 0.99, "cat", 0.98, "cat", 0.97, "dog", 0.9, "dog", 0.8, "dog", 0.7, "cat",
                0.3, "cat", 0.2, "cat", 0.1)
            .drawing(
                0.249999999,
                0.25,
                0.250000001,
                0.499999999,
                0.5,
                0.500000001,
                0.049999999,
                0.05,
                0.050000001),
        "ACCEPTED, -, -, REVIEW, -, -, DROPPED, -, -");
  }

  @Test
  void evidence_rateZeroOrOne_isNoneOrAll() {
    for (String rate : List.of("0", "1")) {
      assertDrawn(
          new Bench()
              .with("EvidenceRates", "accepted=%s,review=%s,dropped=%s".formatted(rate, rate, rate))
              .detects("cat", 0.99, "dog", 0.7, "cat", 0.1)
              .drawing(0, 0.999999999, 0.5),
          rate.equals("0") ? "-, -, -" : "ACCEPTED, REVIEW, DROPPED");
    }
  }

  @Test
  void evidence_recorded_holdsLimitsRatesAndDraw() {
    Bench bench =
        new Bench()
            .with("AcceptThresholds", "0.9,cat=0.8")
            .with("ReviewThresholds", "0.4,cat=0.3")
            .with("EvidenceRates", "accepted=0.5,review=1,dropped=0.05")
            .detects("cat", 0.85)
            .drawing(0.123456789);
    Recorded.run(bench);
    assertEquals(
        Json.read(
            """
            {"band": "ACCEPTED", "accept": 0.8, "review": 0.3,
             "rates": {"accepted": 0.5, "review": 1, "dropped": 0.05}}""",
            Object.class),
        Recorded.regions(bench).getFirst().get("evidence"));
    assertEquals(0.123456789, Recorded.regions(bench).getFirst().get("draw"));
  }

  @Test
  void evidence_storedWorkflow_isOnlyOfConceptsWithRatesAndBothLimits() {
    Bench bench =
        new Bench()
            .item("WORKFLOW#default", "ACTIVE", Map.of("definition", Map.of("S", stored(EVIDENCE))))
            .detects("cat", 0.9, "dog", 0.9, "cow", 0.9, "hen", 0.9, "fox", 0.9, "cat", 0.1)
            .drawing(0, 0, 0, 0, 0, 0.1);
    assertDrawn(bench, "ACCEPTED, -, -, -, -, -");
  }

  private static final String EVIDENCE =
      """
      , "evidence": {"cat": {"accepted": 0.5, "review": 0.5, "dropped": 0.05},
        "hen": {"accepted": 1, "review": 1, "dropped": 1},
        "fox": {"accepted": 1, "review": 1, "dropped": 1}}""";

  @Test
  void evidence_storedWorkflowWithoutRates_isNone() {
    Bench bench =
        new Bench()
            .item("WORKFLOW#default", "ACTIVE", Map.of("definition", Map.of("S", stored(""))))
            .detects("cat", 0.9)
            .drawing(0);
    assertDrawn(bench, "-");
    assertEquals(
        Map.of(),
        object(bench.payloads.get("success-writer-function").get("workflow")).get("evidence"));
  }

  @Test
  void evidence_detectorWithoutDraws_isNone() {
    assertDrawn(
        new Bench().with("EvidenceRates", ALL).detects("cat", 0.99, "dog", 0.7, "cat", 0.1),
        "-, -, -");
  }

  @Test
  void detection_refusedPhoto_isRecordedUnchanged() {
    Bench bench = new Bench().with("EvidenceRates", ALL).refuses("DAMAGED");
    Recorded.run(bench);
    assertEquals(
        Json.read(
            """
            {"input": {"status": "REJECTED", "reason": "DAMAGED"}, "regions": [],
             "model": {"id": "coco-ssdlite-mobilenet-v2", "version": "1310cd74f22d"}}""",
            Object.class),
        Recorded.detection(bench));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "accepted=1",
        "accepted=1,review=1",
        "review=1,accepted=1,dropped=1",
        "accepted=1,review=1,dropped=1.5",
        "accepted=1,review=1,dropped=-0.1",
        "accepted=1,review=1,dropped=.5",
        "accepted=1, review=1, dropped=1",
        "accepted=1,review=1,dropped=1,lost=1"
      })
  void evidenceRates_invalid_areRefused(String rates) {
    var e =
        assertThrows(
            InvalidTemplateException.class, () -> new Bench().with("EvidenceRates", rates).run());
    assertEquals(
        "Invalid value '%s' for the parameter EvidenceRates: it must be accepted=…,review=…,dropped=…, each with a number from 0 to 1."
            .formatted(rates),
        e.getMessage());
  }

  /** Cats have all; dogs no rates, cows no review limit, hens are accepted below, foxes unknown. */
  private static String stored(String evidence) {
    return """
    {"number": 1, "version": "000001",
     "accept": {"cat": {"concept_threshold_type": "GREATER_THAN", "value": 0.8},
                "dog": {"concept_threshold_type": "GREATER_THAN", "value": 0.8},
                "cow": {"concept_threshold_type": "GREATER_THAN", "value": 0.8},
                "hen": {"concept_threshold_type": "LESS_THAN", "value": 0.8}},
     "review": {"cat": {"concept_threshold_type": "GREATER_THAN", "value": 0.5},
                "dog": {"concept_threshold_type": "GREATER_THAN", "value": 0.5},
                "hen": {"concept_threshold_type": "GREATER_THAN", "value": 0.5}}%s}"""
        .formatted(evidence);
  }

  private static void assertDrawn(Bench bench, String bands) {
    Recorded.run(bench);
    List<Map<String, Object>> regions = Recorded.regions(bench);
    assertEquals(
        bands,
        String.join(
            ", ",
            regions.stream()
                .map(region -> region.get("evidence"))
                .map(evidence -> evidence == null ? "-" : (String) object(evidence).get("band"))
                .toList()));
    for (int i = 0; i < regions.size(); i++) {
      assertEquals(Integer.toString(i), regions.get(i).get("id"), "in their order");
    }
  }
}
