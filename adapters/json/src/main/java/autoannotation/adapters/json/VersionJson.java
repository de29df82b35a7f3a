package autoannotation.adapters.json;

import autoannotation.application.workflow.ListedVersion;
import autoannotation.core.evidence.EvidenceRates;
import autoannotation.core.workflow.Activation;
import autoannotation.core.workflow.Threshold;
import autoannotation.core.workflow.Workflow;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * JSON format of a version of the workflow, for the API and the command.
 *
 * @param provenance how the version was made; empty for version 0
 * @param activation empty if it was never activated
 */
public record VersionJson(
    int number,
    boolean inForce,
    Map<String, Threshold> accept,
    Map<String, Threshold> review,
    Map<String, EvidenceRates> evidence,
    Optional<ProvenanceJson> provenance,
    Optional<Activation> activation) {

  public static VersionJson of(ListedVersion version) {
    Workflow workflow = version.workflow();
    return new VersionJson(
        version.number(),
        version.inForce(),
        new TreeMap<>(workflow.accept()),
        new TreeMap<>(workflow.review()),
        new TreeMap<>(workflow.evidence()),
        version.provenance().map(ProvenanceJson::of),
        version.activation());
  }
}
