package autoannotation.core.workflow;

import autoannotation.core.evidence.EvidenceRates;
import java.util.Map;

/**
 * The limits by which the state machine routes regions.
 *
 * @param number orders versions: 0 for the template's parameters, 1 and up for stored versions
 * @param version identifies the version; not blank
 * @param accept the accept limits by concept id; a concept that is not a key passes none
 * @param review the review limits by concept id; a concept that is not a key passes none
 * @param evidence the evidence rates by concept id; nothing is drawn of a concept that is not a key
 */
public record Workflow(
    int number,
    String version,
    Map<String, Threshold> accept,
    Map<String, Threshold> review,
    Map<String, EvidenceRates> evidence) {

  public Workflow {
    if (number < 0) {
      throw new IllegalArgumentException("workflow number is negative: " + number);
    }
    if (version.isBlank()) {
      throw new IllegalArgumentException("workflow version is blank");
    }
    accept = Map.copyOf(accept);
    review = Map.copyOf(review);
    evidence = Map.copyOf(evidence);
  }

  /** The same limits and rates as the stored version of that number. */
  public Workflow withNumber(int stored) {
    return new Workflow(stored, Integer.toString(stored), accept, review, evidence);
  }

  /** Whether both have the same limits, operators and evidence rates for every concept. */
  public boolean hasLimitsOf(Workflow other) {
    return WorkflowDifference.between(other, this).isEmpty();
  }
}
