package autoannotation.core.calibration;

import autoannotation.core.workflow.Promise;
import java.util.List;
import java.util.Optional;

/**
 * Which accept limit to use.
 *
 * @param threshold the lowest that is proven; empty: none is
 * @param accept it, or else the present limit
 * @param error the probability that a bound at {@code accept} may be too high
 */
record AcceptDecision(Optional<Double> threshold, double accept, double error) {

  /**
   * What was proven once, for that target or a higher one, stays proven, for the proof holds at all
   * times together; unless the alarm says that the world has changed.
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
