package autoannotation.core.workflow;

import autoannotation.core.evidence.EvidenceRates;
import java.util.Optional;

/**
 * What differs between two workflows for one concept. A part is empty if it is the same in both. A
 * limit also differs if only its operator does.
 */
public record ConceptDifference(
    Optional<ValueDifference<Threshold>> accept,
    Optional<ValueDifference<Threshold>> review,
    Optional<ValueDifference<EvidenceRates>> evidence) {

  static ConceptDifference between(Workflow from, Workflow to, String concept) {
    return new ConceptDifference(
        ValueDifference.between(from.accept().get(concept), to.accept().get(concept)),
        ValueDifference.between(from.review().get(concept), to.review().get(concept)),
        ValueDifference.between(from.evidence().get(concept), to.evidence().get(concept)));
  }

  boolean isEmpty() {
    return accept.isEmpty() && review.isEmpty() && evidence.isEmpty();
  }
}
