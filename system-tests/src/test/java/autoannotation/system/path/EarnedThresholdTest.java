package autoannotation.system.path;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import autoannotation.core.review.Judgement;
import autoannotation.core.workflow.Activation;
import autoannotation.core.workflow.Grounds;
import autoannotation.core.workflow.WorkflowVersion;
import autoannotation.edge.Json;
import autoannotation.local.states.Execution;
import autoannotation.local.states.StateMachine;
import autoannotation.system.template.Deployed;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
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
  private Stack stack;
  private StateMachine machine;
  private int photos;

  @BeforeEach
  void start() {
    stack = new Stack(folder);
    machine =
        stack.machine(
            Deployed.PROJECT.definition(Deployed.TEMPLATE),
            Map.of("visual-detector-function", new ScriptedDetector()));
  }

  @AfterEach
  void stop() {
    stack.close();
  }

  @Test
  void what_people_found_right_is_accepted_once_a_person_activates_it() throws Exception {
    approve(annotate(300, 0.7, MONDAY));
    Map<String, Object> answer = calibrate(BY_PERSON, MONDAY);
    assertEquals(1, answer.get("proposed"));
    assertEquals(false, answer.get("active"));
    assertTrue(
        answer.get("sentences").toString().contains("For cat, accept above 0.50: at least 95 %"),
        answer.toString());
    assertEquals(1, calibrate(BY_PERSON, MONDAY).get("proposed"), "the same, not once more");
    assertEquals("ANNOTATION_AWAITING_REVIEW 0", judged(0.7));

    WorkflowVersion proposed = stack.versions().find(1).orElseThrow();
    assertTrue(stack.versions().activate(proposed, new Activation(MONDAY, "ana", "looks good")));
    assertEquals("ANNOTATION_SUCCESS 1", judged(0.7));
    Annotation cat = one(0.7);
    assertEquals(0.5, cat.thresholds().get("accept").value());
    assertEquals("1", cat.workflowVersion());
    assertEquals(
        Optional.of(LocalDate.of(2026, 3, 3)),
        proposed.provenance().grounds().get("cat").promise().map(promise -> promise.since()));
    assertFalse(calibrate(BY_PERSON, MONDAY).containsKey("proposed"), "it would change nothing");
  }

  @Test
  void the_template_may_say_that_a_proposal_is_in_force_at_once() throws Exception {
    approve(annotate(300, 0.7, MONDAY));
    assertEquals(true, calibrate(Map.of("ACTIVATE_PROPOSALS", "true"), MONDAY).get("active"));
    assertEquals("ANNOTATION_SUCCESS 1", judged(0.7));
  }

  @Test
  void what_was_there_already_is_routed_anew_past_the_detector() throws Exception {
    List<Annotation> cats = annotate(150, 0.7, MONDAY);
    approve(cats.subList(0, 120));
    calibrate(Map.of("ACTIVATE_PROPOSALS", "true", "TARGET_PRECISION", "0.9"), MONDAY);
    assertEquals(1, stack.versions().active().orElseThrow().number());

    StateMachine past =
        stack.machine(
            Deployed.PROJECT.definition(Deployed.TEMPLATE),
            Map.of("visual-detector-function", Stack.BROKEN));
    AtomicInteger executions = new AtomicInteger();
    Predicate<InputId> machine =
        input -> {
          executions.incrementAndGet();
          return succeeds(past, input);
        };
    String moves = "{cat={moves=[{from=REVIEW, to=ACCEPTED, regions=30}], same=0, decided=120}}";
    Map<String, Object> dry = ask(stack.replay(machine, () -> MONDAY), "{\"dry_run\": true}");
    assertEquals(moves, dry.get("moves").toString());
    assertEquals(0, executions.get());

    // the time is up after 100 of the 150; who invokes it again goes on
    InstantSource slow = () -> executions.get() < 100 ? MONDAY : TUESDAY;
    Map<String, Object> first = ask(stack.replay(machine, slow), "{}");
    assertEquals(true, first.get("more"));
    int done = (int) first.get("photos");
    Map<String, Object> second = ask(stack.replay(machine, () -> MONDAY), "{}");
    assertEquals(
        "{number=1, photos=%d, failed=0, more=false}".formatted(150 - done), second.toString());
    assertEquals(150, executions.get());
    assertEquals(
        Map.of("ANNOTATION_SUCCESS 0", 120L, "ANNOTATION_SUCCESS 1", 30L),
        cats.stream()
            .map(cat -> stack.read(cat.inputId()).annotations().getFirst())
            .collect(groupingBy(cat -> cat.status() + " " + cat.workflowNumber(), counting())));
  }

  @Test
  void answers_count_only_up_to_the_first_unanswered_one() throws Exception {
    List<Annotation> cats = annotate(300, 0.7, MONDAY);
    approve(cats.subList(1, cats.size()));
    calibrate(BY_PERSON, MONDAY);
    assertEquals("0 verdicts, 1 waiting, 299 behind", counts());
    approve(cats.subList(0, 1));
    calibrate(BY_PERSON, MONDAY);
    assertEquals("300 verdicts, 0 waiting, 0 behind", counts());
  }

  @Test
  void a_promise_that_the_world_breaks_is_taken_back() throws Exception {
    approve(annotate(300, 0.7, MONDAY));
    calibrate(Map.of("ACTIVATE_PROPOSALS", "true"), MONDAY);
    Instant april = MONDAY.plus(30, ChronoUnit.DAYS);
    for (Annotation cat : annotate(400, 0.7, april)) {
      stack.decide(cat, new Judgement.Reject());
    }
    Map<String, Object> answer = calibrate(BY_PERSON, april);
    assertTrue(
        answer
            .get("sentences")
            .toString()
            .startsWith("The promise for cat is broken since 2026-04-01:"),
        answer.toString());
    WorkflowVersion second = stack.versions().find(2).orElseThrow();
    assertEquals(0.95, second.workflow().accept().get("cat").value());
    assertEquals(
        new Grounds(Optional.empty(), LocalDate.of(2026, 4, 1)),
        second.provenance().grounds().get("cat"));
  }

  /** Its evidence, by lot. */
  private List<Annotation> annotate(int count, double value, Instant moment)
      throws InterruptedException {
    List<Annotation> evidence = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Annotation cat = stack.read(photo(value, moment)).annotations().getFirst();
      if (cat.region().evidence().isPresent()) {
        evidence.add(cat);
      }
    }
    evidence.sort(Comparator.comparing(cat -> cat.region().draw().orElseThrow()));
    return evidence;
  }

  private void approve(List<Annotation> cats) {
    cats.forEach(cat -> stack.decide(cat, new Judgement.Approve()));
  }

  private String judged(double value) throws InterruptedException {
    Annotation cat = one(value);
    return cat.status() + " " + cat.workflowNumber();
  }

  private Annotation one(double value) throws InterruptedException {
    return stack.read(photo(value, TUESDAY)).annotations().getFirst();
  }

  private Map<String, Object> photo(double value, Instant moment) throws InterruptedException {
    String key = "inputs/%s/%d.jpg".formatted(value, photos++);
    Map<String, Object> event = stack.put(key, key.getBytes(StandardCharsets.UTF_8), moment);
    Stack.run(machine, event);
    return event;
  }

  private static boolean succeeds(StateMachine machine, InputId input) {
    try {
      return machine.execute(
              Map.of("key", input.key(), "version_id", input.version()), input.toString())
          instanceof Execution.Succeeded;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, Object> ask(RequestStreamHandler function, String request)
      throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    function.handleRequest(
        new ByteArrayInputStream(request.getBytes(StandardCharsets.UTF_8)), answer, null);
    return Deployed.object(Json.read(answer.toByteArray(), Object.class));
  }

  private Map<String, Object> calibrate(Map<String, String> variables, Instant moment)
      throws IOException {
    return ask(stack.calibrate(variables, moment), "{\"reason\": \"calibrated on schedule\"}");
  }

  private String counts() {
    Map<String, Object> report =
        Deployed.object(Json.read(stack.output("reports/calibration.json"), Object.class));
    Map<String, Object> cat = Deployed.list(report, "concepts").getFirst();
    return "%s verdicts, %s waiting, %s behind"
        .formatted(cat.get("verdicts"), cat.get("waiting"), cat.get("behind"));
  }
}
