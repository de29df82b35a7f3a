package autoannotation.application.calibration;

import autoannotation.core.calibration.Rightness;
import autoannotation.core.calibration.Terms;
import autoannotation.core.evidence.EvidenceRates;

/** Settings of a calibration: target, costs and rates, and which boxes count as right. */
public record CalibrationSettings(Terms terms, Rightness rightness) {

  /** The error that a confidence of 95 % allows. */
  private static final double MAXIMUM_ERROR = 0.05;

  private static final double COST_PER_LOOK = 1;

  /** The rates that the simulations were run with. */
  private static final EvidenceRates LOWEST_RATES = new EvidenceRates(0.02, 0.1, 0.01);

  /**
   * Creates settings with a confidence of 95 % and the lowest evidence rates that the simulations
   * cover.
   *
   * @param target precision that accepted regions must reach, in (0, 1)
   * @param costPerMiss cost of one missed object; one look of a person at one box costs 1
   * @param initialRates evidence rates until a limit is proven
   */
  public static CalibrationSettings of(
      double target, double costPerMiss, EvidenceRates initialRates, Rightness rightness) {
    return new CalibrationSettings(
        new Terms(target, MAXIMUM_ERROR, COST_PER_LOOK, costPerMiss, initialRates, LOWEST_RATES),
        rightness);
  }

  CalibrationSettings withTarget(double target) {
    return new CalibrationSettings(terms.withTarget(target), rightness);
  }
}
