package autoannotation.system.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import autoannotation.adapters.json.Json;
import autoannotation.core.evidence.Band;
import autoannotation.core.region.Concept;
import autoannotation.core.workflow.Routing;
import autoannotation.core.workflow.TemplateParameters;
import autoannotation.core.workflow.ThresholdType;
import autoannotation.core.workflow.Workflow;
import autoannotation.local.states.Execution;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What Java foretells of the machine is what the machine does. */
class ForetoldTest {

  private static final String NO_RATES = "accepted=0,review=0,dropped=0";
  private static final double[] VALUES = {0.3, 0.4, 0.5, 0.6, 0.7};

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cat,dog               | GREATER_THAN          | 0.95                 | 0.5         | accepted=0,review=0,dropped=0
          cat                   | GREATER_THAN_OR_EQUAL | 1                    | 0           | accepted=1,review=1,dropped=0.05
          cat,dog,traffic-light | LESS_THAN             | 0.9,dog=0.8          | 0.4,cat=0.3 | accepted=0.2,review=1,dropped=0.1
          dog,cat               | EQUAL                 | 0.9,cat=0.8,cat=0.7  | 0.50        | accepted=0.50,review=1.0,dropped=0
          cat                   | LESS_THAN_OR_EQUAL    | 0.9,cow=0.1          | 0.5,cow=1   | accepted=1,review=1,dropped=1
          """)
  void parameters_asWorkflow_equalTheMachines(
      String concepts, ThresholdType type, String accept, String review, String rates) {
    Bench bench =
        new Bench()
            .with("Concepts", concepts)
            .with("AcceptThresholdType", type.name())
            .with("AcceptThresholds", accept)
            .with("ReviewThresholdType", ThresholdType.GREATER_THAN.name())
            .with("ReviewThresholds", review)
            .with("EvidenceRates", rates)
            .detects("cat", 0.1, "cat", 0.7, "cat", 0.8, "cat", 1);
    assertInstanceOf(Execution.Succeeded.class, bench.run());
    Workflow loaded =
        Json.read(
            Json.write(bench.payloads.values().iterator().next().get("workflow")), Workflow.class);
    assertEquals(
        loaded,
        new TemplateParameters(concepts, type, accept, ThresholdType.GREATER_THAN, review, rates)
            .toWorkflow());
  }

  @ParameterizedTest
  @MethodSource("operatorsAndLimits")
  void routing_everyOperatorAndLimit_equalsTheMachines(
      ThresholdType accept, ThresholdType review, String acceptLimit, String reviewLimit) {
    Bench bench =
        new Bench()
            .with("Concepts", "cat")
            .with("AcceptThresholdType", accept.name())
            .with("AcceptThresholds", acceptLimit)
            .with("ReviewThresholdType", review.name())
            .with("ReviewThresholds", reviewLimit)
            .detects(regions());
    assertInstanceOf(Execution.Succeeded.class, bench.run());
    Workflow workflow =
        new TemplateParameters("cat", accept, acceptLimit, review, reviewLimit, NO_RATES)
            .toWorkflow();
    List<String> foretold = new ArrayList<>();
    List<String> done = new ArrayList<>();
    for (int id = 0; id < 2 * VALUES.length; id++) {
      String concept = id < VALUES.length ? "cat" : "cow";
      double value = VALUES[id % VALUES.length];
      foretold.add(
          Routing.of(workflow, new Concept(concept, concept, value))
              .map(Band::name)
              .orElse(concept.equals("cow") ? "DROPPED" : "not listed"));
      done.add(band(bench, id));
    }
    assertEquals(done, foretold);
  }

  static Stream<Arguments> operatorsAndLimits() {
    List<Arguments> all = new ArrayList<>();
    for (ThresholdType accept : ThresholdType.values()) {
      for (ThresholdType review : ThresholdType.values()) {
        all.add(Arguments.of(accept, review, "0.6", "0.4"));
        all.add(Arguments.of(accept, review, "0.4", "0.6"));
        all.add(Arguments.of(accept, review, "0.5", "0.5"));
      }
    }
    return all.stream();
  }

  private static Object[] regions() {
    List<Object> regions = new ArrayList<>();
    for (String concept : List.of("cat", "cow")) {
      for (double value : VALUES) {
        regions.add(concept);
        regions.add(value);
      }
    }
    return regions.toArray();
  }

  private static String band(Bench bench, int id) {
    if (bench.written.getOrDefault("success-writer-function", List.of()).contains(id)) {
      return "ACCEPTED";
    }
    return bench.written.getOrDefault("review-writer-function", List.of()).contains(id)
        ? "REVIEW"
        : "DROPPED";
  }
}
