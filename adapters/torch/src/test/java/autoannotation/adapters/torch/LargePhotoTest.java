package autoannotation.adapters.torch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.photos.Encodings;
import autoannotation.adapters.photos.Photo;
import autoannotation.adapters.photos.PhotoDecoder;
import autoannotation.core.region.Region;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Photos made as large as is allowed show what they show when they are small. */
class LargePhotoTest {

  private static final Path ROOT = Path.of(System.getProperty("project.root"));

  /** The example's 276 x 218 pixels in the same proportions: 99.9 megapixels. */
  private static final int WIDTH = 11_246;

  private static final int HEIGHT = 8_883;

  @Test
  void detect_100Megapixels_findsTheBoxesOfTheSmallPhoto() throws Exception {
    var decoder = new PhotoDecoder(100_000_000);
    Photo small = decoder.decode(Files.readAllBytes(ROOT.resolve("examples/dog-field.jpg")));
    BufferedImage picture = scaled(small.pixels());
    try (var detector =
        VisualDetector.load(new ModelFolder(ROOT.resolve("models/coco-ssdlite-mobilenet-v2")), 1)) {
      List<Region> expected = dogs(detector, small);
      assertEquals(1, expected.size());
      for (byte[] file : List.of(Encodings.jpeg(picture), Encodings.turnedJpeg(picture, 6))) {
        Photo large = decoder.decode(file);
        assertEquals(WIDTH, large.width());
        assertEquals(HEIGHT, large.height());
        assertTrue(large.pixels().getWidth() * large.pixels().getHeight() < 27_000_000);
        List<Region> found = dogs(detector, large);
        assertEquals(1, found.size());
        double iou = found.getFirst().box().iou(expected.getFirst().box());
        assertTrue(iou >= 0.93, () -> "IoU " + iou);
        double value = expected.getFirst().concept().value();
        assertEquals(value, found.getFirst().concept().value(), 0.02);
      }
    }
  }

  private static BufferedImage scaled(BufferedImage picture) {
    var large = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D graphics = large.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(picture, 0, 0, WIDTH, HEIGHT, null);
    graphics.dispose();
    return large;
  }

  private static List<Region> dogs(VisualDetector detector, Photo photo) {
    return detector.detect(photo, detector.asked(Optional.of(List.of("dog")))).stream()
        .filter(region -> region.concept().value() >= 0.5)
        .toList();
  }
}
