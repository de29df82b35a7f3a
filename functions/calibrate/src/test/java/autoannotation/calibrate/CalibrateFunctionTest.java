package autoannotation.calibrate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.json.InvalidJsonException;
import autoannotation.adapters.json.Json;
import autoannotation.application.memory.MemoryStack;
import autoannotation.core.workflow.Activation;
import autoannotation.core.workflow.Grounds;
import autoannotation.core.workflow.WorkflowVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalibrateFunctionTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
  private static final Instant APRIL = MONDAY.plus(30, ChronoUnit.DAYS);
  private static final String ON_SCHEDULE = "{\"reason\": \"calibrated on schedule\"}";

  private final MemoryStack stack = new MemoryStack();
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  @Test
  void answer_enoughApproved_proposesAVersionThatAPersonActivates() throws IOException {
    stack.approve(stack.annotate(300, 0.7, MONDAY));
    Map<?, ?> answer = calibrate(false, MONDAY);
    assertTrue(
        answer.get("sentences").toString().contains("For cat, accept above 0.50: at least 95 %"),
        answer.toString());
    assertEquals(1, answer.get("proposed"));
    assertEquals(false, answer.get("active"));
    WorkflowVersion proposed = stack.stored.find(1).orElseThrow();
    assertEquals("calibration", proposed.provenance().userId());
    assertEquals("calibrated on schedule", proposed.provenance().reason());
    assertEquals(MONDAY, proposed.provenance().createdAt());
    assertEquals(
        Optional.of(LocalDate.of(2026, 3, 3)),
        proposed.provenance().grounds().get("cat").promise().map(promise -> promise.since()));
    assertEquals(Optional.empty(), stack.stored.active());

    assertEquals(1, calibrate(false, MONDAY).get("proposed"), "the same, not once more");
    assertEquals(1, stack.stored.all().size());
    assertTrue(stack.stored.activate(proposed, new Activation(MONDAY, "ana", "looks good")));
    Map<?, ?> again = calibrate(false, MONDAY);
    assertEquals(false, again.containsKey("proposed"), "it would change nothing");
    assertEquals(false, again.get("active"));
  }

  @Test
  void answer_activatesProposals_putsItInForceAtOnce() throws IOException {
    stack.approve(stack.annotate(300, 0.7, MONDAY));
    Map<?, ?> answer = calibrate(true, MONDAY);
    assertEquals(1, answer.get("proposed"));
    assertEquals(true, answer.get("active"));
    assertEquals(1, stack.versions.inForce().number());
    assertEquals(
        Map.of(
            1,
            new Activation(
                MONDAY,
                "calibration",
                "activated automatically (template parameter ActivateProposals)")),
        stack.stored.activations());
  }

  @Test
  void answer_activatesProposalsWithoutOne_leavesWhatIsInForce() throws IOException {
    stack.annotate(10, 0.7, MONDAY);
    Map<?, ?> answer = calibrate(true, MONDAY);
    assertEquals(false, answer.containsKey("proposed"));
    assertEquals(false, answer.get("active"));
    assertEquals(0, stack.versions.inForce().number());
  }

  @Test
  void answer_targetAndNoReason_asksForThatPrecision() throws IOException {
    stack.approve(stack.annotate(300, 0.7, MONDAY));
    Map<?, ?> answer = Invocation.fields(function(false, MONDAY), "{\"target\": 0.9}");
    assertTrue(answer.get("sentences").toString().contains("at least 90 %"), answer.toString());
    WorkflowVersion proposed = stack.stored.find(1).orElseThrow();
    assertEquals(
        Optional.of(0.9),
        proposed.provenance().grounds().get("cat").promise().map(promise -> promise.target()));
    assertEquals("calibrated from verdicts", proposed.provenance().reason());
  }

  @Test
  void answer_eachCalibration_keepsItsReport() throws IOException {
    stack.annotate(10, 0.7, MONDAY);
    calibrate(false, MONDAY);
    String first = stack.reports.last().orElseThrow();
    stack.approve(stack.annotate(1, 0.7, MONDAY));
    calibrate(false, MONDAY);
    assertEquals(false, stack.reports.last().orElseThrow().equals(first));
  }

  @Test
  void answer_brokenPromise_isTakenBackAndCountedInTheLog() throws IOException {
    stack.approve(stack.annotate(300, 0.7, MONDAY));
    calibrate(true, MONDAY);
    stack.reject(stack.annotate(400, 0.7, APRIL));
    Map<?, ?> answer = calibrate(false, APRIL);
    assertTrue(
        answer
            .get("sentences")
            .toString()
            .startsWith("The promise for cat is broken since 2026-04-01:"),
        answer.toString());
    WorkflowVersion second = stack.stored.find(2).orElseThrow();
    assertEquals(0.95, second.workflow().accept().get("cat").value());
    assertEquals(
        new Grounds(Optional.empty(), Optional.of(LocalDate.of(2026, 4, 1))),
        second.provenance().grounds().get("cat"));
    assertEquals(List.of(line(0, MONDAY), line(1, APRIL)), logged());
  }

  @Test
  void answer_unknownField_isRefusedByName() {
    var e =
        assertThrows(
            InvalidJsonException.class,
            () -> Invocation.of(function(false, MONDAY), "{\"precision\": 0.9}"));
    assertEquals("precision: is not a known field", e.getMessage());
  }

  /** What CloudWatch makes a metric of: its embedded metric format. */
  private static Map<?, ?> line(int broken, Instant at) {
    return Map.of(
        "_aws",
        Map.of(
            "Timestamp",
            at.toEpochMilli(),
            "CloudWatchMetrics",
            List.of(
                Map.of(
                    "Namespace",
                    "AutoAnnotation",
                    "Dimensions",
                    List.of(List.of("Table")),
                    "Metrics",
                    List.of(Map.of("Name", "BrokenPromises", "Unit", "Count"))))),
        "Table",
        "annotations-table",
        "BrokenPromises",
        broken);
  }

  private List<Map<?, ?>> logged() {
    return log.toString(UTF_8).lines().<Map<?, ?>>map(CalibrateFunctionTest::read).toList();
  }

  private static Map<?, ?> read(String line) {
    return Json.read(line, Map.class);
  }

  private Map<?, ?> calibrate(boolean activates, Instant moment) throws IOException {
    return Invocation.fields(function(activates, moment), ON_SCHEDULE);
  }

  private CalibrateFunction function(boolean activates, Instant moment) {
    return new CalibrateFunction(
        stack.calibrator(0.95),
        activates,
        "annotations-table",
        () -> moment,
        new PrintStream(log, true, UTF_8));
  }
}
