package autoannotation.core.calibration;

import autoannotation.core.workflow.Promise;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the evidence proves of one concept's precision.
 *
 * @param target the precision that was asked for
 * @param threshold the lowest that is proven to keep the target; empty: none is
 * @param lowerBound of the precision above the accept limit to use, in [0, 1)
 * @param moreVerdictsNeeded to prove a threshold, probably: 0 where one is proven; empty: no number
 *     would do, as it looks
 * @param brokenSince the day on which the promise in force was found broken
 */
public record Proof(
    double target,
    Optional<Double> threshold,
    double lowerBound,
    OptionalInt moreVerdictsNeeded,
    Optional<LocalDate> brokenSince) {

  static Proof of(
      AcceptDecision decision,
      List<Finding> findings,
      Terms terms,
      Optional<LocalDate> brokenSince) {
    boolean proven = decision.threshold().isPresent();
    double bound = LowerBound.of(findings, decision.accept(), decision.error());
    return new Proof(
        terms.target(),
        decision.threshold(),
        // what is proven for the target keeps it, whatever a bound of its own would say by now
        proven ? Math.max(bound, terms.target()) : bound,
        proven ? OptionalInt.of(0) : MoreVerdicts.needed(findings, terms),
        brokenSince);
  }

  /**
   * What a workflow with the accept limit to use may promise.
   *
   * @param from the first day on which it may be in force
   */
  public Optional<Promise> promise(InForce inForce, LocalDate from) {
    return threshold.map(
        proven ->
            inForce
                .promise()
                .filter(kept -> brokenSince.isEmpty() && kept.threshold() == proven)
                .filter(kept -> kept.target() >= target)
                .orElseGet(() -> new Promise(target, proven, from)));
  }
}
