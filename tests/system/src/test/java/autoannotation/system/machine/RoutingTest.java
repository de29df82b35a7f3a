package autoannotation.system.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import autoannotation.local.states.Execution;
import autoannotation.local.template.InvalidTemplateException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who writes which region. Regions 0, 1, 2 are a listed concept below, at and above the limit; 3,
 * 4, 5 an unlisted one.
 */
class RoutingTest {

  private static final Object[] BELOW_AT_ABOVE = {
    "cat", 0.5, "cat", 0.6, "cat", 0.7, "cow", 0.5, "cow", 0.6, "cow", 0.7
  };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GREATER_THAN          | 2    | 0, 1
          GREATER_THAN_OR_EQUAL | 1, 2 | 0
          EQUAL                 | 1    | 0, 2
          LESS_THAN_OR_EQUAL    | 0, 1 | 2
          LESS_THAN             | 0    | 1, 2
          """)
  void acceptOperator_listedConcept_splitsItsRegions(
      String operator, String accepted, String rest) {
    Bench bench =
        new Bench()
            .with("Concepts", "cat")
            .with("AcceptThresholdType", operator)
            .with("AcceptThresholds", "0.6")
            .with("ReviewThresholds", "0")
            .detects(BELOW_AT_ABOVE);
    assertRouted(bench, ids(accepted), ids(rest));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GREATER_THAN          | 2
          GREATER_THAN_OR_EQUAL | 1, 2
          EQUAL                 | 1
          LESS_THAN_OR_EQUAL    | 0, 1
          LESS_THAN             | 0
          """)
  void reviewOperator_regionsNotAccepted_picksThoseForReview(String operator, String uncertain) {
    Bench bench =
        new Bench()
            .with("Concepts", "cat")
            .with("AcceptThresholds", "1")
            .with("ReviewThresholdType", operator)
            .with("ReviewThresholds", "0.6")
            .detects(BELOW_AT_ABOVE);
    assertRouted(bench, List.of(), ids(uncertain));
  }

  @Test
  void defaultLimits_valuesAtTheLimit_areReviewedOrDropped() {
    assertRouted(
        new Bench().detects("cat", 0.950001, "dog", 0.95, "cat", 0.500001, "dog", 0.5, "cow", 0.99),
        List.of(0),
        List.of(1, 2));
  }

  @Test
  void limits_ofOneConcept_overrideTheGeneralOnes() {
    assertRouted(
        new Bench()
            .with("AcceptThresholds", "0.9,dog=0.5")
            .with("ReviewThresholds", "0.4,cat=0.8")
            .detects("cat", 0.85, "dog", 0.6, "dog", 0.45, "cat", 0.7),
        List.of(1),
        List.of(0, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "1.0", "0.5", "0.950001", "0.9,cat=0.8", "0.9,cat=0.8,cat=0.7"})
  void limits_validSyntax_areRead(String limits) {
    Bench bench = new Bench().with("AcceptThresholds", limits).with("ReviewThresholds", limits);
    assertInstanceOf(Execution.Succeeded.class, bench.detects("cat", 0.99).run());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ".5", "1.5", "-0.1", "95", "cat", "cat=0.9", "0.9,", "0.9, cat=0.8", "0.9;"})
  void limits_invalidSyntax_areRefused(String limits) {
    var e =
        assertThrows(
            InvalidTemplateException.class,
            () -> new Bench().with("AcceptThresholds", limits).run());
    assertEquals(
        "Invalid value '%s' for the parameter AcceptThresholds: it must be a number from 0 to 1, then"
                .formatted(limits)
            + " concept=number for each concept with its own threshold.",
        e.getMessage());
  }

  @Test
  void storedWorkflow_limitsPerConcept_overrideTheParameters() {
    String definition =
        """
        {"number": 1, "version": "000001",
         "accept": {"cat": {"concept_threshold_type": "GREATER_THAN_OR_EQUAL", "value": 0.7},
                    "dog": {"concept_threshold_type": "LESS_THAN", "value": 0.3}},
         "review": {"cat": {"concept_threshold_type": "EQUAL", "value": 0.6},
                    "dog": {"concept_threshold_type": "GREATER_THAN", "value": 0.3}}}""";
    Bench bench =
        new Bench()
            .item("WORKFLOW#default", "ACTIVE", Map.of("definition", Map.of("S", definition)))
            .detects("cat", 0.7, "cat", 0.6, "cat", 0.65, "dog", 0.2, "dog", 0.3, "dog", 0.9);
    assertRouted(bench, List.of(0, 3), List.of(1, 5));
    assertEquals(
        "coco-ssdlite-mobilenet-v2@1310cd74f22d/000001",
        bench.payloads.get("success-writer-function").get("generation"));
  }

  @Test
  void definition_defaultLimitEdited_changesTheRouting() {
    assertRouted(
        new Bench()
            .definitionWith(
                "$list('GREATER_THAN', '0.95')", "$list('GREATER_THAN_OR_EQUAL', '0.9')")
            .detects("cat", 0.9, "cat", 0.89),
        List.of(0),
        List.of(1));
  }

  @Test
  void writers_noRegions_areNotCalled() {
    assertRouted(new Bench(), List.of(), List.of());
  }

  private static void assertRouted(Bench bench, List<Integer> accepted, List<Integer> uncertain) {
    assertInstanceOf(Execution.Succeeded.class, bench.run());
    assertEquals(accepted, bench.written.getOrDefault("success-writer-function", List.of()));
    assertEquals(uncertain, bench.written.getOrDefault("review-writer-function", List.of()));
  }

  private static List<Integer> ids(String list) {
    return Arrays.stream(list.split(", ")).map(Integer::valueOf).toList();
  }
}
