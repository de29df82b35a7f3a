package autoannotation.core.workflow;

import static autoannotation.core.workflow.ThresholdType.GREATER_THAN;
import static autoannotation.core.workflow.ThresholdType.LESS_THAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.core.evidence.EvidenceRates;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkflowDifferenceTest {

  private static final Workflow CATS = Given.cats(0.9, 0.5);

  @Test
  void between_otherNumberOnly_isEmpty() {
    assertTrue(WorkflowDifference.between(CATS, CATS.withNumber(7)).isEmpty());
    assertTrue(CATS.hasLimitsOf(CATS.withNumber(7)));
  }

  @Test
  void between_otherOperator_differs() {
    Threshold below = new Threshold(LESS_THAN, 0.9);
    Workflow other = new Workflow(1, "1", Map.of("cat", below), CATS.review(), CATS.evidence());
    assertEquals(
        Map.of(
            "cat",
            new ConceptDifference(
                Optional.of(
                    new ValueDifference<>(
                        Optional.of(new Threshold(GREATER_THAN, 0.9)), Optional.of(below))),
                Optional.empty(),
                Optional.empty())),
        WorkflowDifference.between(CATS, other).concepts());
    assertFalse(other.hasLimitsOf(CATS));
  }

  @Test
  void between_otherConcepts_areAddedAndRemoved() {
    Threshold limit = new Threshold(GREATER_THAN, 0.7);
    EvidenceRates none = new EvidenceRates(0, 0, 0);
    Workflow dogs =
        new Workflow(1, "1", Map.of("dog", limit), Map.of("dog", limit), Map.of("dog", none));
    WorkflowDifference difference = WorkflowDifference.between(CATS, dogs);
    assertEquals(Set.of("dog"), difference.added());
    assertEquals(Set.of("cat"), difference.removed());
    assertEquals(Set.of("cat", "dog"), difference.concepts().keySet());
    assertEquals(
        Optional.of(new ValueDifference<>(Optional.empty(), Optional.of(limit))),
        difference.concepts().get("dog").accept());
    assertEquals(
        Optional.of(new ValueDifference<>(Optional.of(Given.RATES), Optional.empty())),
        difference.concepts().get("cat").evidence());
  }
}
