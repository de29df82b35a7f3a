package autoannotation.detector.model;

import autoannotation.core.detection.ModelVersion;
import autoannotation.edge.InvalidJsonException;
import autoannotation.edge.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A model folder's {@code model.json}: which files make the model, and the numbers with which its
 * output becomes regions. {@code candidate} is the least score in one view, {@code floor} the least
 * mean over the views, {@code competing} the groups of concepts of which an object is only one.
 */
public record ModelDescriptor(
    String id,
    Weights weights,
    String labels,
    int inputSize,
    List<String> views,
    double candidate,
    double floor,
    double suppressionIou,
    double clusterIou,
    int maximumRegions,
    List<List<String>> competing) {

  private static final String FILE = "model.json";

  public ModelDescriptor {
    share("candidate", candidate);
    share("floor", floor);
    share("suppression_iou", suppressionIou);
    share("cluster_iou", clusterIou);
    positive("input_size", inputSize);
    positive("maximum_regions", maximumRegions);
    positive("number of views", views.size());
    views.forEach(View::named);
    views = List.copyOf(views);
    competing = competing.stream().map(List::copyOf).toList();
  }

  /**
   * Reads a model folder's descriptor.
   *
   * @throws InvalidJsonException naming the file and the field
   */
  public static ModelDescriptor read(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      return Json.read(Files.readAllBytes(file), ModelDescriptor.class);
    } catch (IOException e) {
      throw new UncheckedIOException("MODEL must name a folder with a " + FILE + ": " + folder, e);
    } catch (InvalidJsonException e) {
      throw new InvalidJsonException(file + ": " + e.getMessage(), e);
    }
  }

  public ModelVersion version() {
    return ModelVersion.of(id, weights.sha256());
  }

  private static void share(String field, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(field + " is not in [0, 1]: " + value);
    }
  }

  private static void positive(String field, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(field + " is not above 0: " + value);
    }
  }
}
