package autoannotation.system.path;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.application.port.PhotoMachine;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import autoannotation.local.states.Execution;
import autoannotation.local.states.StateMachine;
import autoannotation.system.template.Deployed;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was detected earlier, routed anew by the deployed function. */
class ReplayFunctionTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

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
  void replay_newVersionInForce_routesStoredDetectionsAgain() throws Exception {
    List<Annotation> all = cats.annotate(150, 0.7, MONDAY);
    cats.approve(all.subList(0, 120));
    cats.calibrate(Map.of("ACTIVATE_PROPOSALS", "true", "TARGET_PRECISION", "0.9"), MONDAY);
    assertEquals(1, cats.stack.versions().active().orElseThrow().number());

    StateMachine past =
        cats.stack.machine(
            Deployed.PROJECT.definition(Deployed.TEMPLATE),
            Map.of("visual-detector-function", Stack.BROKEN));
    AtomicInteger executions = new AtomicInteger();
    PhotoMachine machine =
        input -> {
          executions.incrementAndGet();
          return succeeds(past, input);
        };
    String moves = "{cat={moves=[{from=REVIEW, to=ACCEPTED, regions=30}], same=0, decided=120}}";
    Map<String, Object> dry =
        Cats.ask(cats.stack.replay(machine, () -> MONDAY), "{\"dry_run\": true}");
    assertEquals(moves, dry.get("moves").toString());
    assertEquals(0, executions.get());

    assertEquals(
        "{number=1, photos=150, failed=0, more=false}",
        Cats.ask(cats.stack.replay(machine, () -> MONDAY), "{}").toString());
    assertEquals(150, executions.get());
    assertEquals(
        Map.of("ANNOTATION_SUCCESS 0", 120L, "ANNOTATION_SUCCESS 1", 30L),
        all.stream()
            .map(cat -> cats.stack.read(cat.inputId()).annotations().getFirst())
            .collect(
                groupingBy(
                    cat -> cat.status() + " " + cat.routedBy().orElseThrow().workflowNumber(),
                    counting())));
  }

  private static boolean succeeds(StateMachine machine, InputId input) throws InterruptedException {
    return machine.execute(
            Map.of("key", input.key(), "version_id", input.version()), input.toString())
        instanceof Execution.Succeeded;
  }
}
