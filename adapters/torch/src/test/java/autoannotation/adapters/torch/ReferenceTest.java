package autoannotation.adapters.torch;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.json.Json;
import autoannotation.adapters.photos.Photo;
import autoannotation.adapters.photos.PhotoDecoder;
import autoannotation.core.region.BoundingBox;
import autoannotation.core.region.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The detector beside models/…/conversion/reference.py, whose answers expected.json holds. */
class ReferenceTest {

  /** What the reference says of a photo, everything from 0.30 up. Boxes: x1, y1, x2, y2, pixels. */
  record Expected(int width, int height, List<Found> detections) {}

  record Found(String label, double confidence, List<Double> box) {
    BoundingBox share(Photo photo) {
      double width = photo.width();
      double height = photo.height();
      return new BoundingBox(
          box.get(1) / height, box.get(0) / width, box.get(3) / height, box.get(2) / width);
    }
  }

  static final class ByPhoto extends TreeMap<String, Expected> {}

  private static final Path ROOT = Path.of(System.getProperty("project.root"));

  private static final VisualDetector DETECTOR =
      VisualDetector.load(new ModelFolder(ROOT.resolve("models/coco-ssdlite-mobilenet-v2")), 1);

  @AfterAll
  static void close() {
    DETECTOR.close();
  }

  static Stream<String> photos() throws IOException {
    return expected().keySet().stream();
  }

  private static ByPhoto expected() throws IOException {
    try (var json = ReferenceTest.class.getResourceAsStream("/expected.json")) {
      return Json.read(json.readAllBytes(), ByPhoto.class);
    }
  }

  private static Photo photo(String name) throws Exception {
    return new PhotoDecoder(1_000_000).decode(Files.readAllBytes(ROOT.resolve("examples", name)));
  }

  private static List<Region> detect(Photo photo, String... concepts) {
    return DETECTOR.detect(photo, DETECTOR.asked(Optional.of(List.of(concepts))));
  }

  @Test
  void expected_everyExample_isListed() throws IOException {
    try (var files = Files.list(ROOT.resolve("examples"))) {
      var names = files.map(file -> file.getFileName().toString()).filter(n -> n.endsWith(".jpg"));
      assertEquals(List.copyOf(expected().keySet()), names.sorted().toList());
    }
  }

  @ParameterizedTest
  @MethodSource("photos")
  void detect_photo_agreesWithTheReference(String name) throws Exception {
    Expected expected = expected().get(name);
    Photo photo = photo(name);
    assertEquals(expected.width, photo.width());
    assertEquals(expected.height, photo.height());
    List<Region> regions = detect(photo, "cat", "dog");
    for (Found found : expected.detections) {
      Region region = nearest(regions, found.share(photo));
      assertEquals(found.label, region.concept().id());
      assertEquals(found.confidence, region.concept().value(), 0.02);
      double iou = found.share(photo).iou(region.box());
      assertTrue(iou >= 0.93, () -> region + " overlaps only by " + iou);
    }
    long further = regions.stream().filter(region -> region.concept().value() > 0.32).count();
    assertTrue(further <= expected.detections.size(), regions::toString);
  }

  @Test
  void detect_requestedConcepts_findsNoOthers() throws Exception {
    Photo photo = photo("collage-cat-dog-dog.jpg");
    List<Region> cats = detect(photo, "cat");
    assertEquals(Set.of("cat"), concepts(cats));
    assertEquals(0.5753, cats.getFirst().concept().value(), 0.02);
  }

  @Test
  void detect_furtherConceptsRequested_findsTheSameCatsAndDogs() throws Exception {
    Photo photo = photo("darknet-dog.jpg");
    List<Region> all = DETECTOR.detect(photo, DETECTOR.asked(Optional.empty()));
    assertTrue(concepts(all).containsAll(Set.of("bicycle", "dog", "truck")), all::toString);
    assertEquals(
        seen(detect(photo, "dog", "cat")),
        seen(all.stream().filter(r -> Set.of("cat", "dog").contains(r.concept().id())).toList()));
  }

  private static Set<String> concepts(List<Region> regions) {
    return regions.stream().map(region -> region.concept().id()).collect(toSet());
  }

  /** Regions without their ids, which count what else was found. */
  private static List<String> seen(List<Region> regions) {
    return regions.stream().map(region -> region.concept() + " " + region.box()).toList();
  }

  private static Region nearest(List<Region> regions, BoundingBox box) {
    return regions.stream()
        .max(Comparator.comparingDouble(region -> region.box().iou(box)))
        .orElseThrow();
  }
}
