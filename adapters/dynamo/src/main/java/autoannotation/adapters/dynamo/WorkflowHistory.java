package autoannotation.adapters.dynamo;

import autoannotation.adapters.json.VersionJson;
import autoannotation.core.workflow.Activation;
import autoannotation.core.workflow.WorkflowVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The versions of the workflow by number, and what became of them.
 *
 * @param inForce the number of the active one; 0: the template's parameters
 */
public record WorkflowHistory(
    int inForce, List<WorkflowVersion> versions, Map<Integer, Activation> activations) {

  public WorkflowHistory {
    versions = List.copyOf(versions);
    activations = Map.copyOf(activations);
  }

  public Optional<Activation> activation(int number) {
    return Optional.ofNullable(activations.get(number));
  }

  public VersionJson toJson(WorkflowVersion version) {
    return VersionJson.of(version, version.number() == inForce, activation(version.number()));
  }
}
