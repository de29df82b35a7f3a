package autoannotation.adapters.json;

import autoannotation.application.workflow.ListedVersion;
import autoannotation.core.evidence.EvidenceRates;
import autoannotation.core.workflow.Activation;
import autoannotation.core.workflow.Provenance;
import autoannotation.core.workflow.Threshold;
import autoannotation.core.workflow.Workflow;
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

  public static VersionJson of(ListedVersion version) {
    Workflow workflow = version.workflow();
    return new VersionJson(
        version.number(),
        version.inForce(),
        new TreeMap<>(workflow.accept()),
        new TreeMap<>(workflow.review()),
        new TreeMap<>(workflow.evidence()),
        version.provenance(),
        version.activation());
  }
}
