package autoannotation.core.workflow;

import static autoannotation.core.workflow.ThresholdType.GREATER_THAN;
import static autoannotation.core.workflow.ThresholdType.GREATER_THAN_OR_EQUAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.evidence.EvidenceRates;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateParametersTest {

  @Test
  void toWorkflow_ownLimit_overridesTheOneForAll() {
    Workflow workflow =
        new TemplateParameters(
                "cat,dog",
                GREATER_THAN,
                "0.95,cat=0.9,cat=0.1",
                GREATER_THAN_OR_EQUAL,
                "dog=0.4,0.5",
                "accepted=1,review=0.5,dropped=0.1")
            .toWorkflow();
    EvidenceRates rates = new EvidenceRates(1, 0.5, 0.1);
    assertEquals(
        new Workflow(
            0,
            "template: accept GREATER_THAN 0.95,cat=0.9,cat=0.1, review GREATER_THAN_OR_EQUAL"
                + " dog=0.4,0.5, concepts cat,dog",
            Map.of(
                "cat", new Threshold(GREATER_THAN, 0.9), "dog", new Threshold(GREATER_THAN, 0.95)),
            Map.of(
                "cat", new Threshold(GREATER_THAN_OR_EQUAL, 0.5),
                "dog", new Threshold(GREATER_THAN_OR_EQUAL, 0.4)),
            Map.of("cat", rates, "dog", rates)),
        workflow);
  }
}
