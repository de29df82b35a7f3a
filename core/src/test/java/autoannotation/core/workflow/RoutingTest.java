package autoannotation.core.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.evidence.Band;
import autoannotation.core.region.Concept;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By decision 0001; a system test holds it to the definition itself. */
class RoutingTest {

  @ParameterizedTest
  @CsvSource({
    "GREATER_THAN,          DROPPED,  DROPPED,  ACCEPTED",
    "GREATER_THAN_OR_EQUAL, DROPPED,  ACCEPTED, ACCEPTED",
    "EQUAL,                 DROPPED,  ACCEPTED, DROPPED",
    "LESS_THAN_OR_EQUAL,    ACCEPTED, ACCEPTED, DROPPED",
    "LESS_THAN,             ACCEPTED, DROPPED,  DROPPED"
  })
  void of_everyOperator_comparesAsItSays(ThresholdType type, Band below, Band at, Band above) {
    Workflow workflow = workflow(new Threshold(type, 0.6), new Threshold(ThresholdType.EQUAL, 0));
    assertEquals(Optional.of(below), Routing.of(workflow, cat(0.599999)));
    assertEquals(Optional.of(at), Routing.of(workflow, cat(0.6)));
    assertEquals(Optional.of(above), Routing.of(workflow, cat(0.600001)));
  }

  @Test
  void of_reviewLimit_appliesToWhatIsNotAccepted() {
    Workflow workflow =
        workflow(
            new Threshold(ThresholdType.GREATER_THAN, 0.9),
            new Threshold(ThresholdType.GREATER_THAN_OR_EQUAL, 0.5));
    assertEquals(Optional.of(Band.ACCEPTED), Routing.of(workflow, cat(0.95)));
    assertEquals(Optional.of(Band.REVIEW), Routing.of(workflow, cat(0.9)));
    assertEquals(Optional.of(Band.REVIEW), Routing.of(workflow, cat(0.5)));
    assertEquals(Optional.of(Band.DROPPED), Routing.of(workflow, cat(0.49)));
  }

  @Test
  void of_unlistedOrWithoutReviewLimit_isEmptyOrDropped() {
    Threshold limit = new Threshold(ThresholdType.GREATER_THAN, 0.9);
    Workflow workflow = new Workflow(1, "1", Map.of("cat", limit), Map.of("dog", limit), Map.of());
    assertEquals(Optional.of(Band.DROPPED), Routing.of(workflow, cat(0.8)));
    assertEquals(Optional.empty(), Routing.of(workflow, new Concept("dog", "dog", 0.95)));
  }

  private static Workflow workflow(Threshold accept, Threshold review) {
    return new Workflow(1, "1", Map.of("cat", accept), Map.of("cat", review), Map.of());
  }

  private static Concept cat(double value) {
    return new Concept("cat", "cat", value);
  }
}
