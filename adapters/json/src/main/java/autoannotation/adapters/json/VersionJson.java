package autoannotation.adapters.json;

import autoannotation.core.evidence.EvidenceRates;
import autoannotation.core.workflow.Activation;
import autoannotation.core.workflow.Provenance;
import autoannotation.core.workflow.Threshold;
import autoannotation.core.workflow.Workflow;
import autoannotation.core.workflow.WorkflowVersion;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A version of the workflow as the API and the command have it.
 *
 * @param provenance of a stored one: where it is from
 * @param activation if it was ever made the active one
 */
public record VersionJson(
    int number,
    boolean inForce,
    Map<String, Threshold> accept,
    Map<String, Threshold> review,
    Map<String, EvidenceRates> evidence,
    Optional<Provenance> provenance,
    Optional<Activation> activation) {

  public static VersionJson of(
      WorkflowVersion version, boolean inForce, Optional<Activation> activation) {
    return of(version.workflow(), inForce, Optional.of(version.provenance()), activation);
  }

  /** The template's parameters, version 0. */
  public static VersionJson template(Workflow workflow, boolean inForce) {
    return of(workflow, inForce, Optional.empty(), Optional.empty());
  }

  private static VersionJson of(
      Workflow workflow,
      boolean inForce,
      Optional<Provenance> provenance,
      Optional<Activation> activation) {
    return new VersionJson(
        workflow.number(),
        inForce,
        new TreeMap<>(workflow.accept()),
        new TreeMap<>(workflow.review()),
        new TreeMap<>(workflow.evidence()),
        provenance,
        activation);
  }
}
