package autoannotation.application.workflow;

import autoannotation.core.workflow.Activation;
import autoannotation.core.workflow.Provenance;
import autoannotation.core.workflow.Workflow;
import autoannotation.core.workflow.WorkflowVersion;
import java.util.Optional;

/**
 * A version of the workflow with its history.
 *
 * @param provenance how the version was made; empty for version 0
 * @param activation who activated it; empty if it was never activated
 */
public record ListedVersion(
    Workflow workflow,
    boolean inForce,
    Optional<Provenance> provenance,
    Optional<Activation> activation) {

  static ListedVersion template(Workflow template, boolean inForce) {
    return new ListedVersion(template, inForce, Optional.empty(), Optional.empty());
  }

  static ListedVersion stored(
      WorkflowVersion version, boolean inForce, Optional<Activation> activation) {
    return new ListedVersion(
        version.workflow(), inForce, Optional.of(version.provenance()), activation);
  }

  public int number() {
    return workflow.number();
  }
}
