package autoannotation.system.path;

import autoannotation.adapters.json.Json;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.VerdictContent;
import autoannotation.local.states.StateMachine;
import autoannotation.system.template.Deployed;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Photos of one cat each, through the machine with a scripted detector; and people about them. */
final class Cats implements AutoCloseable {

  final Stack stack;
  private final StateMachine machine;
  private int photos;

  Cats(Path folder) {
    stack = new Stack(folder);
    machine =
        stack.machine(
            Deployed.PROJECT.definition(Deployed.TEMPLATE),
            Map.of("visual-detector-function", new ScriptedDetector()));
  }

  @Override
  public void close() {
    stack.close();
  }

  /** New photos with that score; their evidence, by lot. */
  List<Annotation> annotate(int count, double value, Instant moment) throws InterruptedException {
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

  void approve(List<Annotation> cats) {
    cats.forEach(cat -> stack.decide(cat, new VerdictContent.Approve()));
  }

  Map<String, Object> photo(double value, Instant moment) throws InterruptedException {
    String key = "inputs/%s/%d.jpg".formatted(value, photos++);
    Map<String, Object> event = stack.put(key, key.getBytes(StandardCharsets.UTF_8), moment);
    Stack.run(machine, event);
    return event;
  }

  Map<String, Object> calibrate(Map<String, String> variables, Instant moment) throws IOException {
    return ask(stack.calibrate(variables, moment), "{\"reason\": \"calibrated on schedule\"}");
  }

  static Map<String, Object> ask(RequestStreamHandler function, String request) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    function.handleRequest(
        new ByteArrayInputStream(request.getBytes(StandardCharsets.UTF_8)), answer, null);
    return Deployed.object(Json.read(answer.toByteArray(), Object.class));
  }
}
