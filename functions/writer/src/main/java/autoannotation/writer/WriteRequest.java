package autoannotation.writer;

import autoannotation.application.annotate.KeptRegions;
import autoannotation.core.annotation.Audit;
import autoannotation.core.annotation.InputId;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.region.Region;
import autoannotation.core.workflow.Workflow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Request of a writer: the regions of one input that the thresholds kept.
 *
 * @param generation model version and workflow version, as the state machine stores it with the
 *     input
 * @param audit why a person is asked about those regions that are evidence; empty if no audit
 */
public record WriteRequest(
    Input input,
    ModelVersion model,
    Workflow workflow,
    String generation,
    Optional<Audit> audit,
    List<Region> regions) {

  /** The photo; {@code created_at} is when it was uploaded. */
  public record Input(String key, String version, Instant createdAt) {}

  KeptRegions toRegions() {
    return new KeptRegions(
        new InputId(input.key, input.version),
        input.createdAt,
        model,
        workflow,
        generation,
        audit,
        regions);
  }
}
