package autoannotation.adapters.torch;

import autoannotation.core.detection.ModelVersion;
import java.util.List;
import java.util.Optional;

/**
 * The {@code model.json} of a model folder: its files, the input and output of the network, and the
 * numbers that turn the output into regions. docs/models.md explains every field.
 */
public record ModelDescriptor(
    String id,
    Weights weights,
    String labels,
    InputFormat input,
    OutputFormat output,
    double candidate,
    double floor,
    Optional<Double> suppressionIou,
    double clusterIou,
    int maximumRegions,
    List<List<String>> competing) {

  public ModelDescriptor {
    DescriptorNumbers.share("candidate", candidate);
    DescriptorNumbers.share("floor", floor);
    suppressionIou.ifPresent(iou -> DescriptorNumbers.share("suppression_iou", iou));
    DescriptorNumbers.share("cluster_iou", clusterIou);
    DescriptorNumbers.positive("maximum_regions", maximumRegions);
    if (!id.matches("[a-z0-9][a-z0-9._-]*")) {
      throw new IllegalArgumentException("id is not made of a-z, 0-9, '.', '_' and '-': " + id);
    }
    competing = competing.stream().map(List::copyOf).toList();
  }

  public ModelVersion version() {
    return ModelVersion.of(id, weights.sha256());
  }
}
