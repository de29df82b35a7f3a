package autoannotation.adapters.torch;

import autoannotation.adapters.photos.Photo;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.region.Region;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/** Detects regions in photos with one model. Thread-safe. */
public final class VisualDetector implements AutoCloseable {

  private final ModelDescriptor descriptor;
  private final Labels labels;
  private final List<List<Integer>> competing;
  private final TorchNetwork network;

  private VisualDetector(ModelDescriptor descriptor, Labels labels, TorchNetwork network) {
    this.descriptor = descriptor;
    this.labels = labels;
    this.competing = descriptor.competing().stream().map(labels::indexes).toList();
    this.network = network;
  }

  /**
   * Loads a model folder; {@code threads} is the number of threads that libtorch uses for one
   * photo.
   *
   * @throws InvalidModelException if weights, labels and descriptor do not fit together
   */
  public static VisualDetector load(ModelFolder folder, int threads) {
    var labels = Labels.read(folder);
    folder.descriptor().competing().stream()
        .flatMap(List::stream)
        .filter(concept -> !labels.ids().contains(concept))
        .forEach(
            concept -> {
              throw folder.wrong(
                  "competing", "names '%s', which is not one of the labels".formatted(concept));
            });
    var network = TorchNetwork.load(folder, threads);
    new FirstPhoto(folder, labels).show(network);
    return new VisualDetector(folder.descriptor(), labels, network);
  }

  public ModelVersion version() {
    return descriptor.version();
  }

  /**
   * Returns the class indexes of concept ids; all classes if empty.
   *
   * @throws UnknownConceptException if the model does not have one of them
   */
  public NavigableSet<Integer> asked(Optional<List<String>> concepts) {
    return labels.indexes(concepts);
  }

  /** Detects the regions of a photo that show one of the given classes, best first. */
  public List<Region> detect(Photo photo, NavigableSet<Integer> asked) {
    Batch batch = Batch.of(photo, descriptor.input());
    var finder = new RegionFinder(descriptor, batch.places(), output(batch));
    return RankedRegions.of(
        ConceptGroups.of(asked, competing).stream()
            .flatMap(group -> finder.find(group).stream())
            .toList(),
        labels,
        descriptor.maximumRegions());
  }

  private NetworkOutput output(Batch batch) {
    try {
      OutputFormat output = descriptor.output();
      return output.kind().read(network.run(batch), output.firstLabel(), labels.names().size());
    } catch (NetworkException e) {
      throw new IllegalStateException("the network can't run: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    network.close();
  }
}
