package autoannotation.system.path;

import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.adapters.json.Json;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.VerdictContent;
import autoannotation.core.evidence.EvidenceOdds;
import autoannotation.local.states.StateMachine;
import autoannotation.system.template.Deployed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other thresholds, upon the same photo: a cat at 0.575, dogs at 0.482, 0.396 and 0.052. */
class ReplayTest {

  @TempDir private Path folder;
  private Stack stack;
  private String definition;
  private Map<String, Object> event;

  @BeforeEach
  void annotate() throws Exception {
    stack = new Stack(folder);
    definition =
        Deployed.PROJECT.definition(
            Deployed.PROJECT.template(Map.of("EvidenceRates", "accepted=1,review=1,dropped=1")));
    event =
        stack.put("inputs/a.jpg", Files.readAllBytes(Command.example("collage-cat-dog-dog.jpg")));
    Stack.run(stack.machine(definition, Map.of()), event);
  }

  @AfterEach
  void stop() {
    stack.close();
  }

  @Test
  void replay_otherLimits_keepsEvidenceAndUpdatesTheAudit() throws Exception {
    assertEquals(
        List.of(
            "cat ANNOTATION_AWAITING_REVIEW",
            "dog ANNOTATION_AWAITING_REVIEW DROPPED",
            "dog ANNOTATION_AWAITING_REVIEW DROPPED",
            "dog ANNOTATION_AWAITING_REVIEW DROPPED"),
        said());
    Map<String, Optional<EvidenceOdds>> drawn = evidence();
    replay(1, 0.5, 0.39);
    assertEquals(
        List.of(
            "cat ANNOTATION_SUCCESS ACCEPTED",
            "dog ANNOTATION_AWAITING_REVIEW",
            "dog ANNOTATION_AWAITING_REVIEW",
            "dog ANNOTATION_AWAITING_REVIEW DROPPED"),
        said());
    assertEquals(drawn, evidence());
    replay(2, 0.99, 0.98);
    assertEquals("cat ANNOTATION_AWAITING_REVIEW DROPPED", said().getFirst());
    assertEquals(drawn, evidence());
  }

  @Test
  void replay_otherLimits_keepsWhatAPersonDecided() throws Exception {
    List<Annotation> before = stack.read(event).annotations();
    Annotation cat = stack.decide(before.getFirst(), new VerdictContent.Reject());
    Annotation dog = stack.decide(before.get(1), new VerdictContent.Approve());
    for (int number = 1; number <= 3; number++) {
      replay(number, 0.3 * number, 0.25 * number);
      assertEquals(List.of(cat, dog), stack.read(event).annotations().subList(0, 2));
    }
    assertEquals(List.of(true, true), List.of(cat.exported(), dog.exported()));
  }

  /** With a detector that fails when it is asked. */
  private void replay(int number, double accept, double review) throws Exception {
    stack.activate(workflow(number, accept, review));
    StateMachine machine =
        stack.machine(definition, Map.of("visual-detector-function", Stack.BROKEN));
    Stack.run(machine, event);
  }

  private List<String> said() {
    return stack.read(event).annotations().stream()
        .map(
            one ->
                one.label().concept().id()
                    + " "
                    + one.status()
                    + one.audit().map(audit -> " " + audit).orElse(""))
        .toList();
  }

  private Map<String, Optional<EvidenceOdds>> evidence() {
    Map<String, Optional<EvidenceOdds>> evidence = new TreeMap<>();
    for (Annotation one : stack.read(event).annotations()) {
      evidence.put(one.id(), one.region().evidence());
    }
    assertEquals(4, evidence.size());
    return evidence;
  }

  private static String workflow(int number, double accept, double review) {
    return Json.write(
        Map.of(
            "number", number,
            "version", "00000" + number,
            "accept", Map.of("cat", limit(accept), "dog", limit(accept)),
            "review", Map.of("cat", limit(review), "dog", limit(review)),
            "evidence", Map.of()));
  }

  private static Map<String, Object> limit(double value) {
    return Map.of("concept_threshold_type", "GREATER_THAN", "value", value);
  }
}
