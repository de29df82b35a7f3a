package autoannotation.core.calibration;

import java.util.List;

/**
 * Tests whether all recorded regions may be accepted, whatever their value: an exact binomial test
 * of a {@link UniformSample}, at counts that are fixed beforehand. If values carry no information,
 * no threshold is better than another, and one test with few looks needs fewer verdicts than 95
 * tests with a look every day.
 *
 * <p>At each of these counts n, with w wrong ones among the first n, the target is proven if as few
 * would come with a precision just below it with at most the look's share of the error:
 *
 * <pre>sum_{i &lt;= w} C(n, i) (1 - target)^i target^(n - i) &lt;= share x error</pre>
 *
 * <p>The shares add up to 1, so over all looks together the error is kept (Bonferroni; error
 * spending: Lan and DeMets, "Discrete sequential boundaries for clinical trials", Biometrika 1983).
 *
 * @param sample whether each region was right, in the order in which they came to count
 */
record AcceptAll(List<Boolean> sample) {

  /** A look after that many findings, with its share of the error. */
  private record Look(int findings, double share) {}

  /** The first is after about 1000 verdicts; the later ones are for a precision near the target. */
  private static final Look[] LOOKS = {
    new Look(900, 0.95), new Look(3600, 0.04), new Look(14400, 0.01)
  };

  /** The test of regions of one concept. */
  static AcceptAll of(List<DrawnRegion> drawn) {
    return new AcceptAll(UniformSample.of(drawn));
  }

  /**
   * Whether the recorded regions are proven to have that precision.
   *
   * @param error the probability of a mistake that is allowed, over all looks
   */
  boolean proves(double target, double error) {
    for (Look look : LOOKS) {
      if (look.findings <= sample.size()
          && atMost(wrong(look.findings), look.findings, 1 - target) <= look.share * error) {
        return true;
      }
    }
    return false;
  }

  private int wrong(int first) {
    return (int) sample.subList(0, first).stream().filter(right -> !right).count();
  }

  /** The probability of at most that many successes in n trials; {@code chance} is in (0, 1). */
  private static double atMost(int most, int n, double chance) {
    double logarithm = n * Math.log1p(-chance);
    double sum = 0;
    for (int i = 0; i <= most; i++) {
      sum += Math.exp(logarithm);
      logarithm += Math.log((double) (n - i) / (i + 1)) + Math.log(chance) - Math.log1p(-chance);
    }
    return sum;
  }
}
