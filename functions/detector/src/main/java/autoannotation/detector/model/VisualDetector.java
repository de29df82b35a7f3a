package autoannotation.detector.model;

import autoannotation.core.detection.ModelVersion;
import autoannotation.core.region.Region;
import autoannotation.detector.photo.Photo;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** A model that finds regions in photos. May be used by several threads at once. */
public final class VisualDetector implements AutoCloseable {

  private final ModelDescriptor descriptor;
  private final Labels labels;
  private final List<View> views;
  private final TorchNetwork network;

  private VisualDetector(ModelDescriptor descriptor, Labels labels, TorchNetwork network) {
    this.descriptor = descriptor;
    this.labels = labels;
    this.views = descriptor.views().stream().map(View::named).toList();
    this.network = network;
  }

  /** Loads a model's folder; {@code threads} is how many libtorch uses for one photo. */
  public static VisualDetector load(Path folder, int threads) {
    var descriptor = ModelDescriptor.read(folder);
    var labels = Labels.read(folder, descriptor);
    descriptor.competing().forEach(group -> group.forEach(labels::index));
    byte[] weights = descriptor.weights().read(folder);
    var network = TorchNetwork.load(descriptor.id(), weights, threads);
    var detector = new VisualDetector(descriptor, labels, network);
    detector.firstPhoto();
    return detector;
  }

  /** The first photo takes several times as long as the next: better now than in a request. */
  private void firstPhoto() {
    var blank = new Photo(1, 1, new BufferedImage(1, 1, BufferedImage.TYPE_3BYTE_BGR));
    int classes = network.run(Batch.of(blank, views, descriptor.inputSize())).classes();
    if (classes != labels.names().size()) {
      throw new IllegalStateException(
          "%s has %d lines, but the network of model %s has %d classes"
              .formatted(descriptor.labels(), labels.names().size(), descriptor.id(), classes));
    }
  }

  public ModelVersion version() {
    return descriptor.version();
  }

  /**
   * The classes behind concept ids; all when absent.
   *
   * @throws UnknownConceptException naming the one that the model doesn't know
   */
  public NavigableSet<Integer> asked(Optional<List<String>> concepts) {
    return labels.indexes(concepts);
  }

  /** The regions of a photo that show one of the concepts asked for, best first. */
  public List<Region> detect(Photo photo, NavigableSet<Integer> asked) {
    Batch batch = Batch.of(photo, views, descriptor.inputSize());
    var finder = new RegionFinder(descriptor, batch.places(), network.run(batch));
    return Regions.of(
        groups(asked).stream().flatMap(group -> finder.find(group).stream()).toList(),
        labels,
        descriptor.maximumRegions());
  }

  /** The descriptor's groups as far as they are asked for, every other concept alone. */
  private List<List<Integer>> groups(NavigableSet<Integer> asked) {
    NavigableSet<Integer> alone = new TreeSet<>(asked);
    List<List<Integer>> groups = new ArrayList<>();
    for (List<String> competing : descriptor.competing()) {
      List<Integer> group = competing.stream().map(labels::index).filter(alone::remove).toList();
      if (!group.isEmpty()) {
        groups.add(group);
      }
    }
    alone.forEach(concept -> groups.add(List.of(concept)));
    return groups;
  }

  @Override
  public void close() {
    network.close();
  }
}
