package autoannotation.adapters.torch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.photos.Encodings;
import autoannotation.adapters.photos.Photo;
import autoannotation.adapters.photos.PhotoDecoder;
import autoannotation.core.region.Region;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same photo in another file shows the same: exactly, when the file is lossless. What JPEG, at
 * quality 95, and WebP leave out of a picture a network may miss: there, photos are compared on
 * which this one isn't of two minds; models/…/conversion/saved_again.py counts the others.
 */
class SameRegionsTest {

  private static final double VALUE = 0.02;
  private static final double IOU = 0.93;

  /** What would be shown to a person. */
  private static final double REVIEW = 0.5;

  private static final Path ROOT = Path.of(System.getProperty("project.root"));

  private static final VisualDetector DETECTOR =
      VisualDetector.load(new ModelFolder(ROOT.resolve("models/coco-ssdlite-mobilenet-v2")), 1);

  private static double worstValue = 0;
  private static double worstIou = 1;

  @AfterAll
  static void close() {
    System.out.printf("lossy files: values within %.4f, IoU %.4f%n", worstValue, worstIou);
    DETECTOR.close();
  }

  private static Photo photo(String name) throws Exception {
    return decoded(Files.readAllBytes(ROOT.resolve("examples", name)));
  }

  private static Photo decoded(byte[] file) throws Exception {
    return new PhotoDecoder(1_000_000).decode(file);
  }

  private static List<Region> detect(Photo photo) {
    return DETECTOR.detect(photo, DETECTOR.asked(Optional.of(List.of("cat", "dog"))));
  }

  static Stream<String> examples() throws IOException {
    try (var files = Files.list(ROOT.resolve("examples"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".jpg"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void detect_losslessFormats_findsExactlyTheSame(String name) throws Exception {
    Photo photo = photo(name);
    List<Region> expected = detect(photo);
    BufferedImage picture = photo.pixels();
    assertEquals(expected, detect(decoded(Encodings.png(picture))));
    assertEquals(expected, detect(decoded(Encodings.png16(picture))));
    assertEquals(expected, detect(decoded(Encodings.webp(picture, "Lossless"))));
    for (int orientation = 1; orientation <= 8; orientation++) {
      assertEquals(expected, detect(decoded(Encodings.turnedPng(picture, orientation))));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chelsea-framed.jpg",
        "chelsea-rotated-90.jpg",
        "chelsea.jpg",
        "collage-cat-over-dog.jpg",
        "darknet-person.jpg",
        "dog-close.jpg",
        "dog-field-mirrored.jpg",
        "dog-field.jpg",
        "dog-taken-for-a-cat.jpg"
      })
  void detect_lossyFormats_findsTheSameWithinTolerance(String name) throws Exception {
    Photo photo = photo(name);
    BufferedImage picture = photo.pixels();
    List<Region> expected = detect(photo);
    assertTrue(expected.getFirst().concept().value() >= REVIEW, expected::toString);
    assertSame(expected, "jpeg", Encodings.jpeg(picture));
    assertSame(expected, "jpeg, cmyk", Encodings.cmyk(picture));
    assertSame(expected, "webp", Encodings.webp(picture, "Lossy"));
    for (int orientation = 1; orientation <= 8; orientation++) {
      assertSame(
          expected, "jpeg, orientation " + orientation, Encodings.turnedJpeg(picture, orientation));
    }
  }

  private static void assertSame(List<Region> expected, String encoding, byte[] file)
      throws Exception {
    List<Region> found = detect(decoded(file));
    assertAllFound(encoding, expected, found);
    assertAllFound(encoding, found, expected);
  }

  private static void assertAllFound(String encoding, List<Region> these, List<Region> those) {
    for (Region region : these) {
      if (region.concept().value() >= REVIEW) {
        Region same =
            those.stream()
                .filter(other -> other.concept().id().equals(region.concept().id()))
                .filter(other -> other.box().iou(region.box()) >= IOU)
                .findFirst()
                .orElseThrow(() -> new AssertionError(encoding + " lacks " + region));
        double difference = Math.abs(same.concept().value() - region.concept().value());
        assertTrue(difference <= VALUE, () -> encoding + ": " + region + " is " + same);
        worstValue = Math.max(worstValue, difference);
        worstIou = Math.min(worstIou, same.box().iou(region.box()));
      }
    }
  }
}
