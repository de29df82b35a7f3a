package autoannotation.rehearsal.deployed;

import static java.util.Comparator.comparing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.InputStatus;
import autoannotation.rehearsal.Eventually;
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

  private int sentAgain;

  /**
   * Four JVMs that start on two processors take longer than the machine waits; SnapStart doesn't.
   */
  @BeforeAll
  static void four_at_a_time_that_have_started() throws Exception {
    Deployment.LAMBDA.putFunctionConcurrency(
        limit -> limit.functionName(DETECTOR).reservedConcurrentExecutions(4));
    uploadAtOnce(Photos.names(), "warm", 4).forEach(Deployment::done);
  }

  @AfterAll
  static void as_many_as_it_likes() {
    Deployment.LAMBDA.deleteFunctionConcurrency(limit -> limit.functionName(DETECTOR));
  }

  @Test
  void all_are_annotated_as_on_one_machine_and_none_is_lost(@TempDir Path folder) throws Exception {
    List<String> names = Photos.names();
    List<InputId> inputs = uploadAtOnce(names, "burst", PHOTOS);
    Map<String, AnnotatedInput> onOneMachine = Photos.onOneMachine(names, folder);
    Map<InputId, Said> expected = new TreeMap<>(comparing(InputId::key));
    Map<InputId, Said> found = new TreeMap<>(comparing(InputId::key));
    for (InputId input : inputs) {
      String name = names.get(Integer.parseInt(input.key().replaceAll("\\D", "")) % names.size());
      expected.put(input, Said.of(onOneMachine.get(name), input));
      found.put(input, Said.of(annotated(input)));
    }
    assertEquals(expected, found);
    assertEquals(PHOTOS, found.size());
    assertEquals(List.of(), Deployment.redrive());
    System.out.printf("%d of %d photos were sent again%n", sentAgain, PHOTOS);
  }

  /**
   * LocalStack may be slower than the machine waits, where it has two processors for all of this.
   * Then a photo is in the redrive queue, and is sent again from there, as an operator does.
   */
  private AnnotatedInput annotated(InputId input) {
    return Eventually.get(
        () -> {
          sentAgain += Deployment.sendAgain();
          return Deployment.read(input);
        },
        known -> known.status() == InputStatus.ANNOTATED);
  }

  private static List<InputId> uploadAtOnce(List<String> names, String folder, int count)
      throws Exception {
    List<Callable<InputId>> uploads = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      byte[] photo = Photos.bytes(names.get(i % names.size()));
      String key = "inputs/%s/%02d.jpg".formatted(folder, i);
      uploads.add(() -> Deployment.upload(key, photo));
    }
    List<InputId> inputs = new ArrayList<>();
    try (var all = Executors.newFixedThreadPool(count)) {
      for (var upload : all.invokeAll(uploads)) {
        inputs.add(upload.get());
      }
    }
    return inputs;
  }
}
