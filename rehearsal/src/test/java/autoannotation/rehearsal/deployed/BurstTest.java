package autoannotation.rehearsal.deployed;

import static java.util.Comparator.comparing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.InputId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thirty photos at once, where Lambda runs no more than four detectors at a time. */
class BurstTest {

  private static final int PHOTOS = 30;
  private static final String DETECTOR = Deployment.physicalId("VisualDetectorFunction");

  @BeforeAll
  static void four_at_a_time() {
    Deployment.LAMBDA.putFunctionConcurrency(
        limit -> limit.functionName(DETECTOR).reservedConcurrentExecutions(4));
  }

  @AfterAll
  static void as_many_as_it_likes() {
    Deployment.LAMBDA.deleteFunctionConcurrency(limit -> limit.functionName(DETECTOR));
  }

  @Test
  void all_are_annotated_as_on_one_machine_and_none_is_lost(@TempDir Path folder) throws Exception {
    List<String> names = Photos.names();
    List<InputId> inputs = uploadAtOnce(names);
    Map<String, AnnotatedInput> onOneMachine = Photos.onOneMachine(names, folder);
    Map<InputId, Said> expected = new TreeMap<>(comparing(InputId::key));
    Map<InputId, Said> found = new TreeMap<>(comparing(InputId::key));
    for (InputId input : inputs) {
      String name = names.get(Integer.parseInt(input.key().replaceAll("\\D", "")) % names.size());
      expected.put(input, Said.of(onOneMachine.get(name), input));
      found.put(input, Said.of(Deployment.done(input)));
    }
    assertEquals(expected, found);
    assertEquals(PHOTOS, found.size());
    assertEquals(List.of(), Deployment.redrive());
  }

  private static List<InputId> uploadAtOnce(List<String> names) throws Exception {
    List<Callable<InputId>> uploads = new ArrayList<>();
    for (int i = 0; i < PHOTOS; i++) {
      byte[] photo = Photos.bytes(names.get(i % names.size()));
      String key = "inputs/burst/%02d.jpg".formatted(i);
      uploads.add(() -> Deployment.upload(key, photo));
    }
    List<InputId> inputs = new ArrayList<>();
    try (var all = Executors.newFixedThreadPool(PHOTOS)) {
      for (var upload : all.invokeAll(uploads)) {
        inputs.add(upload.get());
      }
    }
    return inputs;
  }
}
