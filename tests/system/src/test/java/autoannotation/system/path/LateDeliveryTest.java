package autoannotation.system.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.json.Json;
import autoannotation.local.states.Execution;
import autoannotation.local.states.StateMachine;
import autoannotation.local.template.Template;
import autoannotation.system.template.Deployed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deliveries that come late, twice or fail don't take back what is known already. */
class LateDeliveryTest {

  private static final String OLDER = workflow(1, 0.5);
  private static final String NEWER = workflow(2, 0.95);

  @TempDir private Path folder;
  private Stack stack;
  private StateMachine machine;

  @BeforeEach
  void start() {
    stack = new Stack(folder);
    machine = stack.machine(Deployed.TEMPLATE);
  }

  @AfterEach
  void stop() {
    stack.close();
  }

  @Test
  void run_olderWorkflowAfterNewer_changesNothing() throws Exception {
    Map<String, Object> event = stack.put("inputs/a.jpg", photo("chelsea-rotated-90.jpg"));
    stack.activate(NEWER);
    Stack.run(machine, event);
    Set<String> newer = stack.inputs();
    assertTrue(newer.toString().contains("AWAITING_REVIEW"), newer.toString());
    stack.activate(OLDER);
    Stack.run(machine, event);
    assertEquals(newer, stack.inputs());
  }

  @Test
  void run_newerWorkflowAfterOlder_routesAgain() throws Exception {
    Map<String, Object> event = stack.put("inputs/a.jpg", photo("chelsea-rotated-90.jpg"));
    stack.activate(NEWER);
    Stack.run(machine, event);
    Set<String> newerAlone = stack.inputs();
    stack.freshTable();
    stack.activate(OLDER);
    Stack.run(machine, event);
    stack.activate(NEWER);
    Stack.run(machine, event);
    assertEquals(newerAlone, stack.inputs());
  }

  @Test
  void run_laterDeliveryFails_keepsTheEarlierResult() throws Exception {
    Map<String, Object> good = stack.put("inputs/good.jpg", photo("dog-field.jpg"));
    Map<String, Object> refused = stack.put("inputs/empty.jpg", new byte[0]);
    Stack.run(machine, good);
    Stack.run(machine, refused);
    Set<String> before = stack.inputs();
    // its detection gone, the photo has to be detected again, and can't be
    StateMachine otherModel =
        failing(
            Deployed.PROJECT.definition(Deployed.TEMPLATE).replace("1310cd74f22d", "000000000000"));
    for (Map<String, Object> event : List.of(good, refused)) {
      assertInstanceOf(Execution.Failed.class, otherModel.execute(event, "fails"));
    }
    assertEquals(before, stack.inputs());
    assertEquals(2, stack.redrive.messages().size());
  }

  @Test
  void run_deliveryAfterFailure_replacesTheFailure() throws Exception {
    Map<String, Object> event = stack.put("inputs/a.jpg", photo("dog-field.jpg"));
    Stack.run(machine, event);
    Set<String> healthy = stack.inputs();
    stack.freshTable();
    StateMachine broken = failing(Deployed.PROJECT.definition(Deployed.TEMPLATE));
    assertInstanceOf(Execution.Failed.class, broken.execute(event, "fails"));
    String failed = stack.inputs().toString();
    assertTrue(failed.contains("FAILED") && failed.contains("java.io.IOException"), failed);
    Stack.run(machine, event);
    assertEquals(healthy, stack.inputs());
  }

  @Test
  void run_definitionWithHigherLimits_hidesWhatItNoLongerKeeps() throws Exception {
    Map<String, Object> event = stack.put("inputs/a.jpg", photo("dog-field.jpg"));
    Template noEvidence =
        Deployed.PROJECT.template(Map.of("EvidenceRates", "accepted=0,review=0,dropped=0"));
    Stack.run(stack.machine(noEvidence), event);
    assertEquals(1, stack.read(event).annotations().size());
    String edited =
        Deployed.PROJECT
            .definition(noEvidence)
            .replace("$list('GREATER_THAN', '0.95')", "$list('GREATER_THAN', '0.99')")
            .replace("$list('GREATER_THAN', '0.5')", "$list('GREATER_THAN', '0.99')");
    Stack.run(stack.machine(edited, Map.of()), event);
    assertEquals(List.of(), stack.read(event).annotations());
  }

  @Test
  void run_eventOfOlderPhotoVersion_annotatesThatVersion() throws Exception {
    Map<String, Object> older = stack.put("inputs/a.jpg", photo("dog-field.jpg"));
    Stack.run(machine, older);
    Set<String> olderAlone = stack.inputs();
    stack.freshTable();
    stack.put("inputs/a.jpg", photo("coffee.jpg"));
    Stack.run(machine, older);
    assertEquals(olderAlone, stack.inputs());
  }

  private StateMachine failing(String definition) {
    return stack.machine(definition, Map.of("visual-detector-function", Stack.BROKEN));
  }

  private static byte[] photo(String example) throws IOException {
    return Files.readAllBytes(Command.example(example));
  }

  private static String workflow(int number, double accept) {
    Map<String, Object> limit =
        Map.of("cat", Map.of("concept_threshold_type", "GREATER_THAN", "value", accept));
    Map<String, Object> review =
        Map.of("cat", Map.of("concept_threshold_type", "GREATER_THAN", "value", 0.5));
    return Json.write(
        Map.of("number", number, "version", "00000" + number, "accept", limit, "review", review));
  }
}
