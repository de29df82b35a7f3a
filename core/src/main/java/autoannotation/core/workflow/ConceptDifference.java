package autoannotation.core.workflow;

import autoannotation.core.evidence.EvidenceRates;
import java.util.Optional;

/** What changed for one concept; empty: it is the same. A limit changes with its operator. */
public record ConceptDifference(
    Optional<Change<Threshold>> accept,
    Optional<Change<Threshold>> review,
    Optional<Change<EvidenceRates>> evidence) {

  static ConceptDifference between(Workflow from, Workflow to, String concept) {
    return new ConceptDifference(
        Change.between(from.accept().get(concept), to.accept().get(concept)),
        Change.between(from.review().get(concept), to.review().get(concept)),
        Change.between(from.evidence().get(concept), to.evidence().get(concept)));
  }

  boolean isEmpty() {
    return accept.isEmpty() && review.isEmpty() && evidence.isEmpty();
  }
}
