package autoannotation.core.calibration;

import autoannotation.core.workflow.Promise;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the evidence proves about the precision of one concept.
 *
 * @param target the required precision, in (0, 1)
 * @param threshold the lowest threshold that is proven to keep the target; empty if none is
 * @param lowerBound a lower bound of the precision above the proposed accept limit, in [0, 1)
 * @param moreVerdictsNeeded an estimate of the verdicts that are lacking to prove a threshold: 0 if
 *     one is proven, empty if the precision seems too low for any number
 * @param brokenSince the day (UTC) on which the promise in force was found broken; empty if it was
 *     not
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
   * What a workflow with the proposed accept limit may promise; empty if nothing is proven.
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
