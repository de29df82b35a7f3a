package autoannotation.core.annotation;

import autoannotation.core.workflow.Threshold;
import java.util.Map;
import java.util.Optional;

/**
 * The run of the state machine that kept a region, and the limits that it applied.
 *
 * @param generation model version and workflow version, as in {@link LastRun}
 * @param thresholds the limits in force for the region's concept, by thresholder: {@code accept},
 *     {@code review}
 * @param audit why a person is asked although the machine was sure; empty if it is not an audit
 */
public record RoutedBy(
    String generation,
    int workflowNumber,
    String workflowVersion,
    Map<String, Threshold> thresholds,
    Optional<Audit> audit) {

  public RoutedBy {
    thresholds = Map.copyOf(thresholds);
  }
}
