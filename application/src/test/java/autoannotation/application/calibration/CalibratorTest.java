package autoannotation.application.calibration;

import static autoannotation.core.workflow.ThresholdType.GREATER_THAN;
import static autoannotation.core.workflow.ThresholdType.GREATER_THAN_OR_EQUAL;
import static autoannotation.core.workflow.ThresholdType.LESS_THAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.application.CatPhoto;
import autoannotation.application.memory.MemoryStack;
import autoannotation.application.port.CalibrationReport;
import autoannotation.core.calibration.Calibration;
import autoannotation.core.calibration.CountedEvidence;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.workflow.Activation;
import autoannotation.core.workflow.Grounds;
import autoannotation.core.workflow.Promise;
import autoannotation.core.workflow.Provenance;
import autoannotation.core.workflow.Threshold;
import autoannotation.core.workflow.VersionOrigin;
import autoannotation.core.workflow.Workflow;
import autoannotation.core.workflow.WorkflowVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalibratorTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
  private static final Instant APRIL = MONDAY.plus(30, ChronoUnit.DAYS);
  private static final Activation BY_ANA = new Activation(MONDAY, "ana", "looks good");

  private final MemoryStack stack = new MemoryStack();
  private final Calibrator calibrator = stack.calibrator(0.95);

  @Test
  void calibrate_enoughApproved_findsTheLowestLimitAndKeepsTheReport() {
    stack.approve(stack.annotate(300, 0.7, MONDAY));
    CalibrationReport report = calibrator.calibrate();
    assertTrue(
        report.sentences().startsWith("For cat, accept above 0.50: at least 95 %"),
        report.sentences());
    assertEquals(Optional.of(report.toString()), stack.reports.last());
    assertEquals(
        new CalibrationReport(
            CatPhoto.MODEL,
            stack.versions.template(),
            calibrator.settings().terms(),
            report.concepts()),
        report);
    assertEquals(0, report.brokenPromises());
    assertEquals(List.of(), stack.stored.all(), "a calibration changes no limit");
  }

  @Test
  void calibrate_otherTarget_asksForThatPrecision() {
    stack.approve(stack.annotate(300, 0.7, MONDAY));
    assertEquals(0.9, only(calibrator.withTarget(0.9).calibrate()).proof().target());
    assertEquals(0.95, only(calibrator.calibrate()).proof().target());
  }

  @Test
  void calibrate_unansweredEvidence_countsAnswersUpToTheFirstUnanswered() {
    List<CatPhoto> all = stack.annotate(300, 0.7, MONDAY);
    stack.approve(all.subList(1, all.size()));
    assertEquals("0 verdicts, 1 waiting, 299 behind", counts());
    stack.approve(all.subList(0, 1));
    assertEquals("300 verdicts, 0 waiting, 0 behind", counts());
  }

  @Test
  void calibrate_limitsBelowWhichAScorePasses_leavesTheConceptOut() {
    MemoryStack below = new MemoryStack(LESS_THAN);
    below.approve(below.annotate(300, 0.7, MONDAY));
    assertEquals(List.of(), below.calibrator(0.95).calibrate().concepts());
  }

  @Test
  void calibrate_conceptWithoutReviewLimit_leavesItOut() {
    stack.annotate(10, 0.7, MONDAY);
    Threshold limit = new Threshold(GREATER_THAN, 0.9);
    Workflow workflow = new Workflow(0, "given", Map.of("cat", limit), Map.of(), Map.of());
    stack.stored.activate(stack.stored.add(workflow, made(CatPhoto.MODEL, Map.of())), BY_ANA);
    assertEquals(List.of(), calibrator.calibrate().concepts());
  }

  @Test
  void propose_noVerdicts_proposesNothingWhateverTheOperator() {
    MemoryStack atLeast = new MemoryStack(GREATER_THAN_OR_EQUAL);
    for (MemoryStack each : List.of(stack, atLeast)) {
      each.annotate(10, 0.7, MONDAY);
      Calibrator unproven = each.calibrator(0.95);
      CalibrationReport report = unproven.calibrate();
      assertTrue(
          report.sentences().startsWith("For cat, nothing can be promised yet from 0 verdicts"),
          report.sentences());
      assertEquals(Optional.empty(), propose(unproven, report));
      assertEquals(List.of(), each.stored.all());
    }
  }

  @Test
  void propose_newLimits_storesAVersionWithWhatItRestsOn() {
    stack.approve(stack.annotate(300, 0.7, MONDAY));
    CalibrationReport report = calibrator.calibrate();
    WorkflowVersion proposed = propose(calibrator, report).orElseThrow();
    assertEquals(1, proposed.number());
    assertEquals(new Threshold(GREATER_THAN, 0.5), proposed.workflow().accept().get("cat"));
    assertEquals(
        new Provenance(
            VersionOrigin.CALIBRATION,
            MONDAY,
            "calibration",
            "on schedule",
            Optional.of(report.sentences()),
            CatPhoto.MODEL,
            Map.of(
                "cat",
                new Grounds(
                    Optional.of(new Promise(0.95, 0.5, LocalDate.of(2026, 3, 3))),
                    Optional.empty()))),
        proposed.provenance());
    assertEquals(List.of(proposed), stack.stored.all());
    assertEquals(Optional.empty(), stack.stored.active(), "somebody has to activate it");
  }

  @Test
  void propose_theNewestVersionSaysTheSame_answersThatOne() {
    stack.approve(stack.annotate(300, 0.7, MONDAY));
    Optional<WorkflowVersion> first = propose(calibrator, calibrator.calibrate());
    assertEquals(first, propose(calibrator, calibrator.calibrate()));
    assertEquals(1, stack.stored.all().size());
  }

  @Test
  void propose_whatIsProposedIsInForce_proposesNothing() {
    stack.approve(stack.annotate(300, 0.7, MONDAY));
    WorkflowVersion first = propose(calibrator, calibrator.calibrate()).orElseThrow();
    assertEquals(true, stack.stored.activate(first, BY_ANA));
    assertEquals(Optional.empty(), propose(calibrator, calibrator.calibrate()));
  }

  @Test
  void propose_olderVersionSaysTheSame_storesItAsTheNewest() {
    stack.approve(stack.annotate(300, 0.7, MONDAY));
    CalibrationReport report = calibrator.calibrate();
    propose(calibrator, report);
    stack.stored.add(MemoryStack.limits(GREATER_THAN, 0.8, 0.5), made(CatPhoto.MODEL, Map.of()));
    assertEquals(3, propose(calibrator, report).orElseThrow().number());
  }

  @Test
  void calibrate_promiseThatTheWorldBreaks_isTakenBack() {
    stack.approve(stack.annotate(300, 0.7, MONDAY));
    WorkflowVersion first = propose(calibrator, calibrator.calibrate()).orElseThrow();
    assertEquals(true, calibrator.activate(first, BY_ANA));
    stack.reject(stack.annotate(400, 0.7, APRIL));

    CalibrationReport report = calibrator.calibrate();
    assertEquals(1, report.brokenPromises());
    assertTrue(
        report.sentences().startsWith("The promise for cat is broken since 2026-04-01:"),
        report.sentences());
    WorkflowVersion second =
        calibrator.propose(report, "calibration", "on schedule", APRIL).orElseThrow();
    assertEquals(2, second.number());
    assertEquals(0.95, second.workflow().accept().get("cat").value());
    assertEquals(
        new Grounds(Optional.empty(), Optional.of(LocalDate.of(2026, 4, 1))),
        second.provenance().grounds().get("cat"));
  }

  @Test
  void calibrate_promiseForAnotherModelsScores_isNone() {
    Grounds grounds =
        new Grounds(
            Optional.of(new Promise(0.95, 0.5, LocalDate.of(2026, 3, 3))),
            Optional.of(LocalDate.of(2026, 3, 3)));
    Workflow workflow = MemoryStack.limits(GREATER_THAN, 0.5, 0.5);
    Provenance others = made(new ModelVersion("other", "0123456789ab"), Map.of("cat", grounds));
    stack.stored.activate(stack.stored.add(workflow, others), BY_ANA);
    assertEquals(Optional.empty(), promise(calibrator.calibrate()));
    Provenance ours = made(CatPhoto.MODEL, Map.of("cat", grounds));
    stack.stored.activate(stack.stored.add(workflow, ours), BY_ANA);
    assertEquals(grounds.promise(), promise(calibrator.calibrate()));
  }

  @Test
  void activate_newerVersionInForceMeanwhile_staysInForce() {
    stack.approve(stack.annotate(300, 0.7, MONDAY));
    WorkflowVersion proposed = propose(calibrator, calibrator.calibrate()).orElseThrow();
    WorkflowVersion newer =
        stack.stored.add(
            MemoryStack.limits(GREATER_THAN, 0.8, 0.5), made(CatPhoto.MODEL, Map.of()));
    assertEquals(true, stack.stored.activate(newer, BY_ANA));
    assertEquals(false, calibrator.activate(proposed, BY_ANA));
    assertEquals(Optional.of(newer.workflow()), stack.stored.active());
    assertEquals(List.of(proposed, newer), stack.stored.all());
  }

  @Test
  void activate_nothingNewerInForce_putsItInForceOnce() {
    stack.approve(stack.annotate(300, 0.7, MONDAY));
    WorkflowVersion proposed = propose(calibrator, calibrator.calibrate()).orElseThrow();
    assertEquals(true, calibrator.activate(proposed, BY_ANA));
    assertEquals(Optional.of(proposed.workflow()), stack.stored.active());
    assertEquals(Map.of(1, BY_ANA), stack.stored.activations());
    assertEquals(false, calibrator.activate(proposed, BY_ANA));
  }

  private static Optional<WorkflowVersion> propose(
      Calibrator calibrator, CalibrationReport report) {
    return calibrator.propose(report, "calibration", "on schedule", MONDAY);
  }

  private static Provenance made(ModelVersion model, Map<String, Grounds> grounds) {
    return new Provenance(
        VersionOrigin.PERSON, MONDAY, "ana", "better", Optional.empty(), model, grounds);
  }

  private static Optional<Promise> promise(CalibrationReport report) {
    return report.concepts().getFirst().inForce().promise();
  }

  private static Calibration only(CalibrationReport report) {
    assertEquals(1, report.concepts().size());
    return report.concepts().getFirst().calibration();
  }

  private String counts() {
    CountedEvidence evidence = only(calibrator.calibrate()).evidence();
    return "%d verdicts, %d waiting, %d behind"
        .formatted(evidence.verdicts(), evidence.waiting(), evidence.behind());
  }
}
