package autoannotation.core.calibration;

import autoannotation.core.evidence.EvidenceRates;

/**
 * How much evidence is drawn next: as much as while there is little of it until a threshold is
 * proven; then less, as the square of the number of findings grows, down to the lowest rates. It
 * falls later where much still goes to people, for there more evidence can save more looks:
 *
 * <pre>rate = max(lowest, thin x min(1, ((60 + 800 s^2) / findings)^2))</pre>
 *
 * <p>where s is the share of what isn't dropped that goes to review. When the alarm is on, as much
 * as at first.
 */
final class EvidenceRule {

  private static final double FEW = 60; // about as many as prove 0.95 if none is wrong
  private static final double MORE_WHERE_MUCH_IS_REVIEWED = 800;

  private EvidenceRule() {}

  static EvidenceRates next(
      Terms terms, boolean proven, boolean alarm, int findings, double reviewed) {
    double enough = FEW + MORE_WHERE_MUCH_IS_REVIEWED * reviewed * reviewed;
    double share = proven && !alarm ? half(Math.pow(enough / Math.max(1, findings), 2)) : 1;
    EvidenceRates thin = terms.thin();
    EvidenceRates lowest = terms.lowest();
    return new EvidenceRates(
        rate(thin.accepted(), lowest.accepted(), share),
        rate(thin.review(), lowest.review(), share),
        rate(thin.dropped(), lowest.dropped(), share));
  }

  private static double half(double square) {
    return Math.min(1, Math.pow(2, Math.rint(Math.log(square) / Math.log(2))));
  }

  /** In thousandths: a rate is for people too. */
  private static double rate(double thin, double lowest, double share) {
    return Math.max(lowest, Math.round(thin * share * 1000) / 1000.0);
  }
}
