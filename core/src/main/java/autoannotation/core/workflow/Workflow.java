package autoannotation.core.workflow;

import autoannotation.core.evidence.EvidenceRates;
import java.util.Map;

/**
 * An immutable version of the thresholds. {@code number} orders versions (0: the template's
 * parameters, 1 and up: stored versions); {@code version} tells them apart. {@code accept} and
 * {@code review} map concept id to threshold; a concept that is not listed does not pass. {@code
 * evidence} maps it to the rates at which its regions are drawn; of one not listed nothing is.
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

  /** The same limits as the stored version of that number. */
  public Workflow withNumber(int stored) {
    return new Workflow(stored, Integer.toString(stored), accept, review, evidence);
  }

  /** Whether it does the same with every region. */
  public boolean hasLimitsOf(Workflow other) {
    return WorkflowDifference.between(other, this).isEmpty();
  }
}
