package autoannotation.system.path;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.json.Json;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.workflow.Activation;
import autoannotation.core.workflow.WorkflowVersion;
import autoannotation.local.template.Resource;
import autoannotation.system.template.Deployed;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From verdicts to a version of the workflow, and from there to the next photo. */
class EarnedThresholdTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
  private static final Instant TUESDAY = MONDAY.plus(1, ChronoUnit.DAYS);
  private static final Map<String, String> BY_PERSON = Map.of("ACTIVATE_PROPOSALS", "false");

  @TempDir private Path folder;
  private Cats cats;

  @BeforeEach
  void start() {
    cats = new Cats(folder);
  }

  @AfterEach
  void stop() {
    cats.close();
  }

  @Test
  void calibrate_enoughApprovals_proposesAVersionForAPersonToActivate() throws Exception {
    cats.approve(cats.annotate(300, 0.7, MONDAY));
    Map<String, Object> answer = cats.calibrate(BY_PERSON, MONDAY);
    assertEquals(1, answer.get("proposed"));
    assertEquals(false, answer.get("active"));
    assertTrue(
        answer.get("sentences").toString().contains("For cat, accept above 0.50: at least 95 %"),
        answer.toString());
    assertEquals(1, cats.calibrate(BY_PERSON, MONDAY).get("proposed"), "the same, not once more");
    assertEquals("ANNOTATION_AWAITING_REVIEW 0", judged(0.7));

    WorkflowVersion proposed = cats.stack.versions().find(1).orElseThrow();
    assertTrue(
        cats.stack.versions().activate(proposed, new Activation(MONDAY, "ana", "looks good")));
    assertEquals("ANNOTATION_SUCCESS 1", judged(0.7));
    Annotation cat = one(0.7);
    assertEquals(0.5, cat.thresholds().get("accept").value());
    assertEquals("1", cat.routedBy().orElseThrow().workflowVersion());
    assertEquals(
        Optional.of(LocalDate.of(2026, 3, 3)),
        proposed.provenance().grounds().get("cat").promise().map(promise -> promise.since()));
    assertFalse(
        cats.calibrate(BY_PERSON, MONDAY).containsKey("proposed"), "it would change nothing");
  }

  @Test
  void calibrate_activateProposalsIsTrue_activatesAtOnce() throws Exception {
    cats.approve(cats.annotate(300, 0.7, MONDAY));
    assertEquals(true, cats.calibrate(Map.of("ACTIVATE_PROPOSALS", "true"), MONDAY).get("active"));
    assertEquals("ANNOTATION_SUCCESS 1", judged(0.7));
  }

  @Test
  void calibrate_noVerdicts_proposesNothing() throws Exception {
    cats.annotate(10, 0.7, MONDAY);
    Map<String, String> atLeast =
        Map.of(
            "ACCEPT_THRESHOLD_TYPE", "GREATER_THAN_OR_EQUAL",
            "REVIEW_THRESHOLD_TYPE", "GREATER_THAN_OR_EQUAL");
    assertFalse(cats.calibrate(atLeast, MONDAY).containsKey("proposed"));
  }

  @Test
  void calibrate_brokenPromise_logsTheMetricOfTheAlarm() throws Exception {
    cats.annotate(1, 0.7, MONDAY);
    cats.calibrate(BY_PERSON, MONDAY);
    assertEquals(
        List.of(0),
        cats.stack.log.toString(UTF_8).lines().map(EarnedThresholdTest::metric).toList());
  }

  /** The figure that the template's alarm looks at, as CloudWatch would find it in the log. */
  private static Object metric(String line) {
    Resource alarm = Deployed.TEMPLATE.resource("PromiseAlarm");
    Map<String, Object> entry = Deployed.object(Json.read(line, Object.class));
    Map<String, Object> directive =
        Deployed.list(Deployed.object(entry.get("_aws")), "CloudWatchMetrics").getFirst();
    Map<String, Object> dimension = Deployed.list(alarm.properties(), "Dimensions").getFirst();
    assertEquals(alarm.text("Namespace"), directive.get("Namespace"));
    assertEquals(List.of(List.of(dimension.get("Name"))), directive.get("Dimensions"));
    assertEquals(
        Deployed.TEMPLATE.resolve(dimension.get("Value")), entry.get(dimension.get("Name")));
    assertEquals(
        alarm.text("MetricName"), Deployed.list(directive, "Metrics").getFirst().get("Name"));
    return entry.get(alarm.text("MetricName"));
  }

  private String judged(double value) throws InterruptedException {
    Annotation cat = one(value);
    return cat.status() + " " + cat.routedBy().orElseThrow().workflowNumber();
  }

  private Annotation one(double value) throws InterruptedException {
    return cats.stack.read(cats.photo(value, TUESDAY)).annotations().getFirst();
  }
}
