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
 * Regions of one input that the thresholds kept, with the workflow that kept them.
 *
 * @param storedAt when the photo was uploaded
 * @param generation model version and workflow version, as the state machine stores it with the
 *     input
 * @param audit why a person is asked about those regions that are evidence; empty if no audit
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
