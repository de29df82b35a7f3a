package autoannotation.core.calibration;

import autoannotation.core.evidence.EvidenceRates;

/**
 * How much evidence is drawn next: at the initial rates until a threshold is proven; then less, as
 * the square of the number of findings grows, down to the lowest rates. It falls later where much
 * still goes to people, for there more evidence can save more looks:
 *
 * <pre>rate = max(lowest, initial x min(1, ((60 + 800 s^2) / findings)^2))</pre>
 *
 * <p>where s is the share of what isn't dropped that goes to review, and the factor of the initial
 * rate is rounded to a power of two, so that a rate seldom changes. When the alarm is on, the rates
 * are the initial ones.
 */
final class EvidenceRule {

  private static final double FINDINGS_TO_PROVE = 60; // prove 0.95 if none is wrong
  private static final double MORE_WHERE_MUCH_IS_REVIEWED = 800;

  private EvidenceRule() {}

  static EvidenceRates next(
      Terms terms, boolean proven, boolean alarm, int findings, double reviewed) {
    double enough = FINDINGS_TO_PROVE + MORE_WHERE_MUCH_IS_REVIEWED * reviewed * reviewed;
    double factor =
        proven && !alarm
            ? Math.min(1, nearestPowerOfTwo(Math.pow(enough / Math.max(1, findings), 2)))
            : 1;
    EvidenceRates initial = terms.initialRates();
    EvidenceRates lowest = terms.lowestRates();
    return new EvidenceRates(
        rate(initial.accepted(), lowest.accepted(), factor),
        rate(initial.review(), lowest.review(), factor),
        rate(initial.dropped(), lowest.dropped(), factor));
  }

  private static double nearestPowerOfTwo(double factor) {
    return Math.pow(2, Math.rint(Math.log(factor) / Math.log(2)));
  }

  /** Rounded to thousandths, which people can read. */
  private static double rate(double initial, double lowest, double factor) {
    return Math.max(lowest, Math.round(initial * factor * 1000) / 1000.0);
  }
}
