package autoannotation.adapters.torch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.photos.Photo;
import autoannotation.core.region.Region;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Other detectors, from their folders alone; models/make_models.py says what they see. */
class SwappedModelTest {

  private static final Path MODELS =
      Path.of(System.getProperty("project.root"), "adapters/torch/src/test/resources/models");

  /** Left half and right half of one colour each. */
  private static Photo photo(int width, int height, Color left, Color right) {
    var pixels = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        pixels.setRGB(x, y, (x < width / 2 ? left : right).getRGB());
      }
    }
    return new Photo(width, height, pixels);
  }

  private static List<String> found(String model, Photo photo) {
    try (var detector = VisualDetector.load(ModelFolder.in(MODELS, model), 1)) {
      return detector.detect(photo, detector.asked(Optional.empty())).stream()
          .map(SwappedModelTest::text)
          .toList();
    }
  }

  private static String text(Region region) {
    return String.format(
        Locale.ROOT,
        "%s %.4f [%.4f, %.4f, %.4f, %.4f]",
        region.concept().id(),
        region.concept().value(),
        region.box().topRow(),
        region.box().leftCol(),
        region.box().bottomRow(),
        region.box().rightCol());
  }

  /**
   * On the left red 255, green 51, blue 0: scores 255/255 = 1, 51/255 = 0.2 and 0. On the right
   * green 102, blue 204: 0.4 and 0.8. Below the floor of 0.1 nothing is a region. The network's
   * third box lies on the first with an IoU of 0.48 / 0.5 = 0.96 and goes.
   */
  @Test
  void detect_oblongBgrInput_findsTheColouredHalves() {
    Photo photo = photo(200, 100, new Color(255, 51, 0), new Color(0, 102, 204));
    List<String> expected =
        List.of(
            "dark-red 1.0000 [0.0000, 0.0000, 1.0000, 0.5000]",
            "blue 0.8000 [0.0000, 0.5000, 1.0000, 1.0000]",
            "green 0.4000 [0.0000, 0.5000, 1.0000, 1.0000]",
            "green 0.2000 [0.0000, 0.0000, 1.0000, 0.5000]");
    assertEquals(expected, found("boxes-and-scores", photo));
    assertEquals(expected, found("yolo", photo));
  }

  /** Red 255, then green 102 and blue 204, each times an objectness of 0.5. */
  @Test
  void detect_yoloWithObjectness_multipliesIt() {
    Photo photo = photo(200, 100, Color.RED, new Color(0, 102, 204));
    assertEquals(
        List.of(
            "dark-red 0.5000 [0.0000, 0.0000, 1.0000, 0.5000]",
            "blue 0.4000 [0.0000, 0.5000, 1.0000, 1.0000]",
            "green 0.2000 [0.0000, 0.5000, 1.0000, 1.0000]"),
        found("yolo-objectness", photo));
  }

  /**
   * A white photo of 80 x 40 is rows 10 to 30 of the input of 40 x 40, (255 - 127.5) / 127.5 = 1;
   * the bars of 114 are -0.10588. The mean is 0.44706, the first score (0.44706 + 1) / 2 = 0.7235,
   * the others a half and a quarter. Columns 10 to 30 of 40 are 0.25 to 0.75, rows 10 to 20 are 0
   * to 10 of the photo's 20, rows 10 to 19 are 0 to 9; rows 0 to 40 are clipped. Label 2 is the
   * second line, green; label 0 is none.
   */
  @Test
  void detect_detectionsLayout_takesTheBoxesUnchanged() {
    assertEquals(
        List.of(
            "green 0.7235 [0.0000, 0.2500, 0.5000, 0.7500]",
            "green 0.3618 [0.0000, 0.2500, 0.4500, 0.7500]",
            "blue 0.1809 [0.0000, 0.0000, 1.0000, 1.0000]"),
        found("detections", photo(80, 40, Color.WHITE, Color.WHITE)));
  }

  @Test
  void read_labelWithoutLine_refusesIt() {
    var boxes = new Tensor(new long[] {1, 1, 4}, new float[] {0, 0, 1, 1});
    var label = new Tensor(new long[] {1, 1}, new float[] {4}); // of 1, 2 and 3
    var score = new Tensor(new long[] {1, 1}, new float[] {0.5f});
    var e =
        assertThrows(
            IllegalStateException.class,
            () -> Layout.DETECTIONS.read(List.of(boxes, label, score), 1, 3));
    assertEquals(
        "the network found label 4, but labels.txt ends with 3: give a line for each",
        e.getMessage());
  }

  @Test
  void load_scoresOutsideZeroToOne_refusesTheModel() {
    var e =
        assertThrows(
            InvalidModelException.class,
            () -> VisualDetector.load(ModelFolder.in(MODELS, "logits"), 1));
    assertTrue(
        e.getMessage()
            .endsWith(
                "line 27: output has scores outside [0, 1]: export the network with its sigmoid or"
                    + " softmax"),
        e::getMessage);
  }
}
