package autoannotation.core.workflow;

import autoannotation.core.evidence.Band;
import autoannotation.core.region.Concept;
import java.util.Optional;

/**
 * Predicts to which band the state machine routes a region. The state machine decides; a test holds
 * this prediction equal to it.
 */
public final class Routing {

  private Routing() {}

  /** The band of a region with that concept and value; empty if the workflow doesn't list it. */
  public static Optional<Band> of(Workflow workflow, Concept concept) {
    return Optional.ofNullable(workflow.accept().get(concept.id()))
        .map(
            limit ->
                passes(concept.value(), limit)
                    ? Band.ACCEPTED
                    : ofTheRest(concept, workflow.review().get(concept.id())));
  }

  private static Band ofTheRest(Concept concept, Threshold review) {
    return review != null && passes(concept.value(), review) ? Band.REVIEW : Band.DROPPED;
  }

  private static boolean passes(double value, Threshold limit) {
    return switch (limit.conceptThresholdType()) {
      case GREATER_THAN -> value > limit.value();
      case GREATER_THAN_OR_EQUAL -> value >= limit.value();
      case EQUAL -> value == limit.value();
      case LESS_THAN_OR_EQUAL -> value <= limit.value();
      case LESS_THAN -> value < limit.value();
    };
  }
}
