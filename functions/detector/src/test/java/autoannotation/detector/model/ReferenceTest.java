package autoannotation.detector.model;

import autoannotation.detector.photo.Photo;
import autoannotation.detector.photo.PhotoDecoder;
import autoannotation.edge.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The detector beside models/…/conversion/reference.py, whose answers expected.json holds. */
class ReferenceTest {

  record Expected(int width, int height, List<Found> detections) {}

  record Found(String label, double confidence, List<Double> box) {}

  private static final Path ROOT = Path.of(System.getProperty("project.root"));

  private static final VisualDetector DETECTOR =
      VisualDetector.load(ROOT.resolve("models/coco-ssdlite-mobilenet-v2"), 1);

  static Stream<Path> photos() throws IOException {
    return Files.list(ROOT.resolve("examples")).filter(file -> file.toString().endsWith(".jpg"));
  }

  @ParameterizedTest
  @MethodSource("photos")
  void says(Path file) throws Exception {
    Photo photo = new PhotoDecoder(100_000_000).decode(Files.readAllBytes(file));
    System.out.println(
        file.getFileName()
            + " "
            + Json.write(
                DETECTOR.detect(photo, DETECTOR.asked(Optional.of(List.of("cat", "dog"))))));
  }
}
