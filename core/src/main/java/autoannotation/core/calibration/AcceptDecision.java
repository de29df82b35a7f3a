package autoannotation.core.calibration;

import autoannotation.core.workflow.Promise;
import java.util.List;
import java.util.Optional;

/**
 * The accept limit to use, and whether it is proven.
 *
 * @param threshold the lowest proven threshold; empty if none is proven
 * @param accept {@code threshold}, or else the limit in force
 * @param error the probability, in (0, 1), that a bound of the precision above {@code accept} is
 *     too high
 */
record AcceptDecision(Optional<Double> threshold, double accept, double error) {

  /**
   * Decides. A threshold that was proven once, for the same target or a higher one, stays proven
   * because the proof holds at all times at once, unless its promise was found broken.
   *
   * @param broken whether the promise in force was found broken
   */
  static AcceptDecision of(
      InForce inForce,
      Terms terms,
      List<DrawnRegion> drawn,
      List<Finding> findings,
      boolean broken) {
    Wealth wealth = new Wealth(terms.target());
    findings.forEach(wealth::add);
    Optional<Double> promised =
        inForce
            .promise()
            .filter(promise -> !broken && promise.target() >= terms.target())
            .map(Promise::threshold);
    Optional<ProvenThreshold> now =
        ProvenThreshold.lowest(wealth, AcceptAll.of(drawn), terms.target(), terms.error());
    if (now.isPresent() && promised.orElse(1.0) > now.get().threshold()) {
      return new AcceptDecision(
          Optional.of(now.get().threshold()), now.get().threshold(), now.get().error());
    }
    double otherwise = broken ? inForce.fallbackAccept() : inForce.accept();
    return new AcceptDecision(promised, promised.orElse(otherwise), terms.error());
  }
}
