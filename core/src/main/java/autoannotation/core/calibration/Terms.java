package autoannotation.core.calibration;

import autoannotation.core.evidence.EvidenceRates;

/**
 * What is asked of a calibration.
 *
 * @param target the precision that what is accepted has to have, in (0, 1)
 * @param error the probability of breaking it that is allowed, in (0, 1): 0.05 for a confidence of
 *     95 %
 * @param costPerLook of a person's look at one box
 * @param costPerMiss of one object that nobody sees
 * @param initialRates the evidence rates while nothing is proven
 * @param lowestRates the evidence rates to which they fall
 */
public record Terms(
    double target,
    double error,
    double costPerLook,
    double costPerMiss,
    EvidenceRates initialRates,
    EvidenceRates lowestRates) {

  public Terms {
    between("target", target);
    between("error", error);
    if (!(costPerLook > 0 && costPerMiss > 0)) {
      throw new IllegalArgumentException(
          "costs are not above 0: %s per look, %s per miss".formatted(costPerLook, costPerMiss));
    }
  }

  /** The same for another target. */
  public Terms withTarget(double other) {
    return new Terms(other, error, costPerLook, costPerMiss, initialRates, lowestRates);
  }

  private static void between(String name, double value) {
    if (!(value > 0 && value < 1)) {
      throw new IllegalArgumentException("%s is not in (0, 1): %s".formatted(name, value));
    }
  }
}
