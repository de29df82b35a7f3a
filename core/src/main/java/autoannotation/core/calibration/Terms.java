package autoannotation.core.calibration;

import autoannotation.core.evidence.EvidenceRates;

/**
 * The requirements that a calibration has to meet.
 *
 * @param target the precision that accepted regions need, in (0, 1)
 * @param error the allowed probability of missing the target, in (0, 1): 0.05 for a confidence of
 *     95 %
 * @param costPerLook the cost of a person's look at one box, above 0
 * @param costPerMiss the cost of an object that nobody sees, in the same unit, above 0
 * @param initialRates the evidence rates as long as no threshold is proven
 * @param lowestRates the evidence rates below which they never fall
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

  /** The same terms with another target. */
  public Terms withTarget(double other) {
    return new Terms(other, error, costPerLook, costPerMiss, initialRates, lowestRates);
  }

  private static void between(String name, double value) {
    if (!(value > 0 && value < 1)) {
      throw new IllegalArgumentException("%s is not in (0, 1): %s".formatted(name, value));
    }
  }
}
