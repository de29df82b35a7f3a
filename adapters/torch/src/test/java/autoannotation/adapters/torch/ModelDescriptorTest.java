package autoannotation.adapters.torch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped model's folder, with one mistake each; lines are counted in its model.json. */
class ModelDescriptorTest {

  private static final Path MODEL =
      Path.of(System.getProperty("project.root"), "models/coco-ssdlite-mobilenet-v2");

  @TempDir Path folder;

  private InvalidModelException refusal() throws Exception {
    for (String name : new String[] {"model.json", "labels.txt", "coco_ssdlite_mobilenet_v2.pt"}) {
      if (!Files.exists(folder.resolve(name))) {
        Files.copy(MODEL.resolve(name), folder.resolve(name));
      }
    }
    return assertThrows(
        InvalidModelException.class, () -> VisualDetector.load(new ModelFolder(folder), 1));
  }

  private void assertRefused(String file, int line, String message, InvalidModelException e) {
    String where = "%s, line %d: ".formatted(folder.resolve(file), line);
    assertTrue(e.getMessage().startsWith(where + message), e::getMessage);
  }

  @Test
  void descriptor_shippedModel_isRead() {
    assertEquals(
        "coco-ssdlite-mobilenet-v2@1310cd74f22d",
        new ModelFolder(MODEL).descriptor().version().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "id": "coco-          | "id": "my dog           |  2 | id is not made of a-z, 0-9, '.', '_' and '-': my dog
          "id": "coco           | "name": "x", "id": "c   |  2 | name: is not a known field (docs/models.md
          "file": "coco         | "file": "other          |  4 | weights.file names other_ssdlite_mobilenet_v2.pt, which is not in the folder
          "1310cd74             | "1310cd7                |  5 | weights: sha256 is not 64 hex digits: give what `sha256sum
          "1310cd74             | "1310cd75               |  5 | weights.sha256 is not the SHA-256 of coco_ssdlite_mobilenet_v2.pt, which is 1310cd74
          "labels.txt"          | "names.txt"             |  7 | labels names names.txt, which is not in the folder
          "labels": "labels.txt", | ''                    |  1 | labels: is missing or null (docs/models.md
          "width": 300          | "width": 0              |  9 | input: width is not above 0: 0
          "width": 300          | "width": 320            |  8 | input does not fit the network, which fails on [2, 3, 300, 320] with
          "width": 300          | "width": "300"          |  9 | input.width: is not an integer
          "width": 300          | "width": 300.5          |  9 | input.width:
          "height": 300         | "height": 5000          | 10 | input: height is above 4096: 5000
          "height": 300,        | ''                      |  8 | input.height: is missing or null
          "letterbox", "stretch" | "squeeze"              | 11 | input: views holds an unknown view, use letterbox or stretch: squeeze
          "letterbox", "stretch" | ''                     | 11 | input: views is empty: give ["letterbox"] or ["stretch"]
          "rgb"                 | "RGB"                   | 12 | input: channels is neither rgb nor bgr: RGB
          [0, 0, 0]             | [0, 0]                  | 13 | input: mean has 2 numbers: give 3, one for each channel
          [1, 1, 1]             | [1, 0, 1]               | 14 | input: std is not above 0: [1.0, 0.0, 1.0]
          "pad": 0              | "pad": 256              | 15 | input: pad is not in 0..255: 256
          "boxes_and_scores"    | "ssd"                   | 18 | output: layout is not one of boxes_and_scores, detections, yolo, yolo_objectness: ssd
          "boxes_and_scores"    | "detections"            | 18 | output.layout is detections, but the network returns [[2, 1917, 4], [2, 1917, 80]] for 2 views: choose
          "xyxy"                | "xywh"                  | 19 | output: boxes is not one of xyxy, cxcywh: xywh
          "unit": "pixels"      | "unit": "metres"        | 20 | output: unit is not one of pixels, relative: metres
          "first_label": 0      | "first_label": -1       | 21 | output: first_label is below 0: -1
          "first_label": 0      | "first_label": 1        |  7 | labels has 80 lines, but the network has 79 classes after first_label: give one line for each
          "candidate": 0.10     | "candidate": 1.10       | 23 | candidate is not in [0, 1]: 1.1
          "floor": 0.05         | "floor": -0.1           | 24 | floor is not in [0, 1]: -0.1
          "suppression_iou": 0.50 | "suppression_iou": 50 | 25 | suppression_iou is not in [0, 1]: 50.0
          "cluster_iou": 0.50,  | ''                      |  1 | cluster_iou: is missing or null
          "maximum_regions": 100 | "maximum_regions": 0   | 27 | maximum_regions is not above 0: 0
          ["cat", "dog"]        | ["cat", "wolf"]         | 28 | competing names 'wolf', which is not one of the labels
          "competing":          | "competing"             | 28 |
          """)
  void load_mistakeInTheDescriptor_namesItsLine(
      String right, String wrong, int line, String message) throws Exception {
    String json = Files.readString(MODEL.resolve("model.json"));
    assertTrue(json.contains(right), right);
    Files.writeString(folder.resolve("model.json"), json.replace(right, wrong));
    assertRefused("model.json", line, message == null ? "" : message, refusal());
  }

  @Test
  void folder_withoutDescriptor_isRefused() {
    var e = assertThrows(InvalidModelException.class, () -> new ModelFolder(folder));
    assertEquals(
        folder + ": not a model folder: it has no model.json (see models/ for examples)",
        e.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bicycle | person   | 2 | 'person' is listed twice: each label is one class
          bicycle | a/b      | 2 | 'a/b' is not a valid label: use letters, digits, spaces, '.', '_' and '-'
          bicycle | ' '      | 2 | '' is not a valid label
          person  | '\ufeffperson' | 1 | '\ufeffperson' is not a valid label
          """)
  void load_invalidLabel_namesItsLine(String right, String wrong, int line, String message)
      throws Exception {
    String labels = Files.readString(MODEL.resolve("labels.txt"));
    Files.writeString(folder.resolve("labels.txt"), labels.replaceFirst(right, wrong));
    assertRefused("labels.txt", line, message, refusal());
  }

  @Test
  void load_weightsThatAreNoNetwork_refusesThem() throws Exception {
    Files.writeString(folder.resolve("coco_ssdlite_mobilenet_v2.pt"), "abc");
    Files.writeString(
        folder.resolve("model.json"),
        Files.readString(MODEL.resolve("model.json"))
            .replaceFirst(
                "[0-9a-f]{64}", // of "abc", from FIPS 180-2
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    var e = refusal();
    assertRefused("model.json", 4, "weights.file names coco_ssdlite_mobilenet_v2.pt, which", e);
    assertTrue(e.getMessage().contains("save the network with torch.jit.save"), e::getMessage);
  }
}
