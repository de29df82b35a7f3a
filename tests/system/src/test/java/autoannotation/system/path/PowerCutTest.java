package autoannotation.system.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.InputStatus;
import autoannotation.local.states.Execution;
import autoannotation.local.states.StateMachine;
import autoannotation.system.path.PowerSupply.PowerCut;
import autoannotation.system.template.Deployed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The power is cut before each call to S3 and DynamoDB in turn. The same event again leaves the
 * table as one undisturbed run does.
 */
class PowerCutTest {

  @TempDir private Path folder;
  private Stack stack;
  private StateMachine machine;
  private Map<String, Object> event;

  @BeforeEach
  void start() throws IOException {
    stack = new Stack(folder);
    machine = stack.machine(Deployed.TEMPLATE);
    // one region to accept, one for review
    byte[] photo = Files.readAllBytes(Command.example("collage-cat-over-dog.jpg"));
    event = stack.put("inputs/photo.jpg", photo);
  }

  @AfterEach
  void stop() {
    stack.close();
  }

  @Test
  void run_cutOffAtAnyCallAndRunAgain_leavesTheSameTable() throws Exception {
    // get workflow, head, get detection, get photo, put preview, put detection, two annotations,
    // mark annotated
    assertEquals(9, cuts(List.of(), machine));
  }

  @Test
  void run_otherThresholdsCutOffAndRunAgain_leavesTheSameTable() throws Exception {
    var template = Deployed.PROJECT.template(Map.of("AcceptThresholds", "0.9"));
    // get workflow, head, get detection, two annotations, mark annotated
    assertEquals(6, cuts(List.of(machine), stack.machine(template)));
  }

  @Test
  void run_sameEventFourTimesAtOnce_leavesTheSameTable() throws Exception {
    Set<String> undisturbed = tableAfter(List.of(machine));
    assertEquals(4, undisturbed.size()); // input, detection, two annotations
    for (int round = 0; round < 5; round++) {
      stack.freshTable();
      List<Callable<Execution>> deliveries =
          Collections.nCopies(4, () -> machine.execute(event, "one of many"));
      try (var threads = Executors.newFixedThreadPool(4)) {
        for (var delivery : threads.invokeAll(deliveries)) {
          assertInstanceOf(Execution.Succeeded.class, delivery.get());
        }
      }
      assertEquals(undisturbed, stack.inputs(), "round " + round);
    }
  }

  /**
   * Cuts a run off after 0, 1, 2, … calls and runs it again, until one comes to its end; how many
   * did not.
   */
  private int cuts(List<StateMachine> before, StateMachine cut) throws Exception {
    List<StateMachine> all = new ArrayList<>(before);
    all.add(cut);
    Set<String> undisturbed = tableAfter(all);
    for (int calls = 0; ; calls++) {
      tableAfter(before);
      if (!isCutOff(cut, calls)) {
        return calls;
      }
      AnnotatedInput half = stack.read(event);
      if (half.detection().isPresent()) {
        assertTrue(
            stack.hasPreview(event), "a detection without a preview, which nobody would make");
      }
      if (before.isEmpty() && half.status() == InputStatus.ANNOTATED) {
        assertEquals(2, half.annotations().size(), "marked before all was written");
      }
      Stack.run(cut, event);
      assertEquals(undisturbed, stack.inputs(), "cut off after " + calls + " calls");
    }
  }

  private boolean isCutOff(StateMachine cut, int calls) throws Exception {
    stack.power.cutAfter(calls);
    try {
      cut.execute(event, "cut");
      return false;
    } catch (PowerCut _) {
      return true;
    } finally {
      stack.power.restore();
    }
  }

  private Set<String> tableAfter(List<StateMachine> runs) throws Exception {
    stack.freshTable();
    stack.forgetPreviews();
    for (StateMachine run : runs) {
      Stack.run(run, event);
    }
    return stack.inputs();
  }
}
