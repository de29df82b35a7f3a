package autoannotation.system.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.json.Json;
import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputStatus;
import autoannotation.core.annotation.Origin;
import autoannotation.core.detection.ModelVersion;
import autoannotation.local.states.Execution;
import autoannotation.local.states.StateMachine;
import autoannotation.system.template.Deployed;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Another model is deployed while photos arrive. State machine and detector change one after the
 * other, and executions that run keep their definition.
 */
class ModelDeploymentTest {

  private static final int PHOTOS = 1_000;
  private static final int FIRST_CHANGE = 400;
  private static final int SECOND_CHANGE = 600;
  private static final int AT_ONCE = 8;

  private static final ModelVersion OLD = ModelVersion.parse(Deployed.TEMPLATE.parameter("Model"));
  private static final ModelVersion NEW = new ModelVersion(OLD.id(), "0123456789ab");
  private static final Pattern DETECTION =
      Pattern.compile("\"model\":\\{\"id\":\"(.*?)\",\"version\":\"(.*?)\"}.*=DETECTION#([^)]*)");

  @TempDir private Path folder;
  private Stack stack;
  private volatile RequestStreamHandler detector;
  private volatile StateMachine machine;

  @BeforeEach
  void start() {
    stack = new Stack(folder);
    machine = machine(OLD);
  }

  @AfterEach
  void stop() {
    stack.close();
  }

  @Test
  void deployment_machineBeforeDetector_recordsNothingUnderAWrongModel() throws Exception {
    deploy(true, List.of(Change.MACHINE, Change.DETECTOR));
  }

  @Test
  void deployment_detectorBeforeMachine_recordsNothingUnderAWrongModel() throws Exception {
    deploy(true, List.of(Change.DETECTOR, Change.MACHINE));
  }

  /** The machine looks at the answer as well. */
  @Test
  void deployment_detectorsThatCheckNoModel_recordsNothingUnderAWrongModel() throws Exception {
    deploy(false, List.of(Change.DETECTOR, Change.MACHINE));
  }

  private enum Change {
    MACHINE,
    DETECTOR
  }

  private void deploy(boolean checks, List<Change> changes) throws Exception {
    detector = new ScriptedDetector(OLD, checks);
    List<Map<String, Object>> events = new ArrayList<>();
    List<Callable<Execution>> deliveries = new ArrayList<>();
    for (int i = 0; i < PHOTOS; i++) {
      String key = "inputs/0.7/%d.jpg".formatted(i);
      Map<String, Object> event = stack.put(key, key.getBytes(StandardCharsets.UTF_8));
      events.add(event);
      int photo = i;
      deliveries.add(
          () -> {
            switch (photo) {
              case FIRST_CHANGE -> change(changes.getFirst(), checks);
              case SECOND_CHANGE -> change(changes.getLast(), checks);
              default -> {}
            }
            return machine.execute(event, key);
          });
    }
    int annotated = 0;
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (Future<Execution> delivery : threads.invokeAll(deliveries)) {
        if (delivery.get() instanceof Execution.Succeeded) {
          annotated++;
        }
      }
    }
    int between = SECOND_CHANGE - FIRST_CHANGE;
    int failed = PHOTOS - annotated;
    assertTrue(failed > between / 2 && failed < between + 8 * AT_ONCE, failed + " failed");
    assertEquals(failed, stack.redrive.messages().size());
    assertEquals(annotated, detections());

    redrive();
    assertEquals(PHOTOS, detections());
    for (Map<String, Object> event : events) {
      assertAnnotatedByOneModel(stack.read(event));
    }
  }

  private void change(Change change, boolean checks) {
    switch (change) {
      case MACHINE -> machine = machine(NEW);
      case DETECTOR -> detector = new ScriptedDetector(NEW, checks);
    }
  }

  private StateMachine machine(ModelVersion model) {
    var template = Deployed.PROJECT.template(Map.of("Model", model.toString()));
    return stack.machine(
        Deployed.PROJECT.definition(template),
        Map.of(
            "visual-detector-function",
            (request, answer, context) -> detector.handleRequest(request, answer, context)));
  }

  private void redrive() throws InterruptedException {
    for (String request : stack.redrive.messages()) {
      Stack.run(machine, Deployed.object(Json.read(request, Object.class)));
    }
  }

  /** How many detections are recorded; each says that it is by the model that it is recorded of. */
  private int detections() {
    int detections = 0;
    for (String item : stack.inputs()) {
      Matcher detection = DETECTION.matcher(item);
      if (detection.find()) {
        detections++;
        assertEquals(detection.group(3), detection.group(1) + "@" + detection.group(2));
      }
    }
    return detections;
  }

  private static void assertAnnotatedByOneModel(AnnotatedInput photo) {
    assertEquals(InputStatus.ANNOTATED, photo.status(), photo.toString());
    Annotation cat = photo.annotations().getFirst();
    Origin.Detected origin = assertInstanceOf(Origin.Detected.class, cat.origin());
    assertEquals(photo.detection().orElseThrow().model(), origin.model());
    assertTrue(origin.routedBy().generation().startsWith(origin.model() + "/"), photo.toString());
  }
}
