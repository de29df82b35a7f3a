package autoannotation.application.annotate;

import autoannotation.core.annotation.Audit;
import autoannotation.core.annotation.InputId;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.region.Region;
import autoannotation.core.workflow.Workflow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Regions of one input that a thresholder kept.
 *
 * @param storedAt when the bucket got the photo
 * @param generation model version and workflow version, as the machine writes it to the input
 * @param audit why a person is asked about those of them that are evidence, if it takes a reason
 */
public record KeptRegions(
    InputId input,
    Instant storedAt,
    ModelVersion model,
    Workflow workflow,
    String generation,
    Optional<Audit> audit,
    List<Region> regions) {

  public KeptRegions {
    regions = List.copyOf(regions);
  }
}
