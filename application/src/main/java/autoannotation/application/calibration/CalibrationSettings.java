package autoannotation.application.calibration;

import autoannotation.core.calibration.Rightness;
import autoannotation.core.calibration.Terms;
import autoannotation.core.evidence.EvidenceRates;

/** On which terms limits are worked out, and which boxes count as right. */
public record CalibrationSettings(Terms terms, Rightness rightness) {

  /** For a confidence of 95 %. */
  private static final double ERROR = 0.05;

  private static final double COST_PER_LOOK = 1;

  /** What the simulations were made with. */
  private static final EvidenceRates LOWEST_RATES = new EvidenceRates(0.02, 0.1, 0.01);

  /**
   * The settings for a target, with the confidence and the lowest evidence rates that
   * Auto-Annotation always works with.
   *
   * @param target the precision that what is accepted has to have, in (0, 1)
   * @param costPerMiss of one object that nobody sees, where a person's look at one box costs 1
   * @param initialRates the evidence rates while nothing is proven
   */
  public static CalibrationSettings of(
      double target, double costPerMiss, EvidenceRates initialRates, Rightness rightness) {
    return new CalibrationSettings(
        new Terms(target, ERROR, COST_PER_LOOK, costPerMiss, initialRates, LOWEST_RATES),
        rightness);
  }

  CalibrationSettings withTarget(double target) {
    return new CalibrationSettings(terms.withTarget(target), rightness);
  }
}
