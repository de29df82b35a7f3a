package autoannotation.application.calibration;

import static autoannotation.core.workflow.ThresholdType.GREATER_THAN;
import static autoannotation.core.workflow.ThresholdType.GREATER_THAN_OR_EQUAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.application.CatPhoto;
import autoannotation.application.memory.MemoryStack;
import autoannotation.application.port.CalibrationReport;
import autoannotation.core.calibration.Calibration;
import autoannotation.core.calibration.ConceptObservations;
import autoannotation.core.calibration.InForce;
import autoannotation.core.calibration.ProposedLimits;
import autoannotation.core.calibration.Terms;
import autoannotation.core.evidence.EvidenceRates;
import autoannotation.core.workflow.Threshold;
import autoannotation.core.workflow.ThresholdType;
import autoannotation.core.workflow.Workflow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalTest {

  private static final Terms TERMS = new MemoryStack().calibrator(0.95).settings().terms();
  private static final InForce IN_FORCE =
      new InForce(0.95, 0.5, 0.95, Optional.empty(), Optional.empty());

  @ParameterizedTest
  @CsvSource({
    "0.95, 0.5,   false",
    "0.95, 0.46,  false",
    "0.95, 0.544, false",
    "0.95, 0.45,  true",
    "0.95, 0.55,  true",
    "0.94, 0.5,   true",
    "0.96, 0.5,   true"
  })
  void changesSomething_onlyWhereAnAcceptLimitMovesOrAReviewLimitFarEnough(
      double accept, double review, boolean changes) {
    Proposal proposal = proposal(GREATER_THAN, accept, review, MemoryStack.RATES);
    assertEquals(changes, proposal.changesSomething());
  }

  @Test
  void changesSomething_otherRates() {
    EvidenceRates fewer = new EvidenceRates(0.5, 1, 0.1);
    assertEquals(true, proposal(GREATER_THAN, 0.95, 0.5, fewer).changesSomething());
  }

  @Test
  void workflow_limitThatStays_keepsItsOperatorAndOneThatMovesLiesBelowWhatPasses() {
    Workflow workflow = proposal(GREATER_THAN_OR_EQUAL, 0.8, 0.5, MemoryStack.RATES).workflow();
    assertEquals(Map.of("cat", new Threshold(GREATER_THAN, 0.8)), workflow.accept());
    assertEquals(Map.of("cat", new Threshold(GREATER_THAN_OR_EQUAL, 0.5)), workflow.review());
    assertEquals(Map.of("cat", MemoryStack.RATES), workflow.evidence());
  }

  @Test
  void workflow_conceptThatWasNotCalibrated_staysAsItIs() {
    Workflow inForce = MemoryStack.limits(GREATER_THAN, 0.95, 0.5);
    CalibrationReport none = new CalibrationReport(CatPhoto.MODEL, inForce, TERMS, List.of());
    assertEquals(inForce, new Proposal(none).workflow());
    assertEquals(false, new Proposal(none).changesSomething());
  }

  private static Proposal proposal(
      ThresholdType type, double accept, double review, EvidenceRates rates) {
    Calibration nothing =
        Calibration.of(new ConceptObservations("cat", List.of(), List.of(), IN_FORCE, 0), TERMS);
    Calibration found =
        new Calibration(
            "cat",
            nothing.proof(),
            new ProposedLimits(accept, review, rates),
            nothing.shares(),
            nothing.evidence(),
            nothing.recall(),
            nothing.reliability(),
            nothing.months(),
            nothing.curve());
    return new Proposal(
        new CalibrationReport(
            CatPhoto.MODEL,
            MemoryStack.limits(type, 0.95, 0.5),
            TERMS,
            List.of(new CalibrationReport.CalibratedConcept(IN_FORCE, found))));
  }
}
