package autoannotation.writer;

import autoannotation.core.annotation.InputId;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.region.Region;
import autoannotation.core.workflow.Workflow;
import java.time.Instant;
import java.util.List;

/**
 * Regions of one input that a thresholder kept.
 *
 * @param generation model version and workflow version, as the machine writes it to the input
 */
public record WriteRequest(
    Input input, ModelVersion model, Workflow workflow, String generation, List<Region> regions) {

  /** The photo; {@code created_at} is when the bucket got it. */
  public record Input(String key, String version, Instant createdAt) {

    InputId id() {
      return new InputId(key, version);
    }
  }
}
