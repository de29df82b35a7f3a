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

  /**
   * Four at a time, that have started: four JVMs that start at once on two processors take longer
   * than thirty photos wait for them, and with SnapStart they don't start anew.
   */
  @BeforeAll
  static void limitConcurrency() throws Exception {
    Deployment.LAMBDA.putFunctionConcurrency(
        limit -> limit.functionName(DETECTOR).reservedConcurrentExecutions(4));
    uploadAtOnce(Photos.names(), "warm", 4).forEach(Deployment::done);
  }

  @AfterAll
  static void removeTheLimit() {
    Deployment.LAMBDA.deleteFunctionConcurrency(limit -> limit.functionName(DETECTOR));
  }

  @Test
  void upload_thirtyAtOnce_annotatesAllAsOnOneMachine(@TempDir Path folder) throws Exception {
    List<String> names = Photos.names();
    Map<String, AnnotatedInput> onOneMachine = Photos.onOneMachine(names, folder);
    List<InputId> inputs = uploadAtOnce(names, "burst", PHOTOS);
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
