package autoannotation.core.calibration;

import autoannotation.core.evidence.EvidenceRates;

/**
 * What nobody could do better: how often the most powerful test (Neyman and Pearson 1933), of one
 * threshold alone and at one look, would prove that the whole of an oracle's set may be accepted,
 * if it errs in at most that share of cases and knows all but one number.
 */
final class MostPowerful {

  private final double error;
  private final int verdicts;

  MostPowerful(double error, int verdicts) {
    this.error = error;
    this.verdicts = verdicts;
  }

  /** A probability. */
  double proves(Scenario scenario) {
    EvidenceRates rates = scenario.rates(Days.THIN);
    return rates.equals(Days.THIN)
        ? power(verdicts, scenario.target(), scenario.precision(scenario.oracle()))
        : power(scenario, rates);
  }

  /** It knows all but how many are right above 0.95: few of these are asked about. */
  private double power(Scenario scenario, EvidenceRates rates) {
    double sure = scenario.share(0.95);
    double middle = scenario.share(0.5) - sure;
    double asked =
        rates.accepted() * sure + rates.review() * middle + rates.dropped() * (1 - sure - middle);
    int audits = (int) Math.ceil(verdicts * rates.accepted() * sure / asked);
    double margin =
        (scenario.precision(scenario.oracle()) - scenario.target())
            * scenario.share(scenario.oracle());
    double right = scenario.precision(0.95);
    return power(audits, right - margin / sure, right);
  }

  /**
   * Of {@code of} answers: that {@code right} is the chance of a right one, and not {@code less}.
   */
  private double power(int of, double less, double right) {
    double left = error;
    double power = 0;
    double byMistake = Math.pow(less, of); // all are right
    double truly = Math.pow(right, of);
    for (int wrong = 0; left > 0 && wrong <= of; wrong++) {
      power += truly * Math.min(1, left / byMistake);
      left -= byMistake;
      double ways = (of - wrong) / (wrong + 1.0);
      byMistake *= ways * (1 - less) / less;
      truly *= ways * (1 - right) / right;
    }
    return power;
  }
}
