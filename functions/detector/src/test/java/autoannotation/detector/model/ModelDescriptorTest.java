package autoannotation.detector.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import autoannotation.edge.InvalidJsonException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelDescriptorTest {

  private static final Path MODEL =
      Path.of(System.getProperty("project.root"), "models/coco-ssdlite-mobilenet-v2");

  @TempDir Path folder;

  @Test
  void the_models_descriptor_is_read() {
    assertEquals(
        "coco-ssdlite-mobilenet-v2@1310cd74f22d", ModelDescriptor.read(MODEL).version().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "candidate": 0.10      | "candidate": 1.10      | candidate is not in [0, 1]: 1.1
          "floor": 0.05          | "floor": -0.1          | floor is not in [0, 1]: -0.1
          "input_size": 300      | "input_size": 0        | input_size is not above 0: 0
          "maximum_regions": 100 | "maximum_regions": 0   | maximum_regions is not above 0: 0
          "letterbox", "stretch" | "squeeze"              | views holds neither letterbox nor stretch: squeeze
          "cluster_iou": 0.50,   | ''                     | cluster_iou: is missing or null
          "id": "coco            | "name": "x", "id": "c  | name: is not a known field
          """)
  void what_is_wrong_is_named(String right, String wrong, String message) throws Exception {
    String json = Files.readString(MODEL.resolve("model.json"));
    Path file = Files.writeString(folder.resolve("model.json"), json.replace(right, wrong));
    var e = assertThrows(InvalidJsonException.class, () -> ModelDescriptor.read(folder));
    assertEquals(file + ": " + message, e.getMessage());
  }

  @Test
  void a_folder_without_a_descriptor_is_named() {
    var e = assertThrows(UncheckedIOException.class, () -> ModelDescriptor.read(folder));
    assertEquals("MODEL must name a folder with a model.json: " + folder, e.getMessage());
  }

  @Test
  void other_weights_are_refused_before_they_are_loaded() throws Exception {
    for (String name : new String[] {"model.json", "labels.txt"}) {
      Files.copy(MODEL.resolve(name), folder.resolve(name));
    }
    Path weights = Files.writeString(folder.resolve("coco_ssdlite_mobilenet_v2.pt"), "abc");
    var e = assertThrows(IllegalStateException.class, () -> VisualDetector.load(folder, 1));
    assertEquals(
        weights
            + " has the SHA-256 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad,"
            + " but model.json says"
            + " 1310cd74f22d2c94f053a41f6026ac7eeaa16cf0123af9503f0c7717a515745a. Fetch the file"
            + " again, or put the new SHA-256 into model.json if you changed it.",
        e.getMessage());
  }
}
