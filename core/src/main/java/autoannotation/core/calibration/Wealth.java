package autoannotation.core.calibration;

import autoannotation.core.evidence.Band;

/**
 * An e-process for every threshold of the {@link ThresholdGrid}: it measures the evidence that
 * regions above the threshold have at least the target's precision.
 *
 * <p>For a threshold t and each finding with a value above t, x = w (y - target), where y is 1 for
 * right and 0 for wrong and w the finding's weight. If the precision above t were below the target,
 * x would have a mean of at most 0, and the wealth prod_i (1 + b x_i) of a gambler who stakes the
 * fixed fraction b on each finding would be a supermartingale: it passes 1/a with probability at
 * most a, however often one looks (Ville 1939; Waudby-Smith and Ramdas, "Estimating means of
 * bounded random variables by betting", JRSS B 2024). A fraction that doesn't depend on what was
 * found makes the order of the findings irrelevant: a late verdict may still be put in its place.
 *
 * <p>b = (1 - share) / target is the best fraction for a precision of 1 - share (1 - target).
 */
public final class Wealth {

  /** The bet is best if the errors are four tenths of those that the target allows. */
  private static final double EXPECTED_SHARE_OF_ERRORS = 0.4;

  private final double target;

  /** By how much the logarithm differs between a threshold and the next higher one. */
  private final double[] steps = new double[ThresholdGrid.SIZE];

  /**
   * The wealth without findings.
   *
   * @param target in (0, 1)
   */
  public Wealth(double target) {
    if (!(target > 0 && target < 1)) {
      throw new IllegalArgumentException("target is not in (0, 1): " + target);
    }
    this.target = target;
  }

  /** Counts a finding. */
  public void add(Finding finding) {
    int above = ThresholdGrid.below(finding.value());
    int accept = Math.min(above, ThresholdGrid.atLeast(finding.evidence().accept()));
    int review = Math.min(accept, ThresholdGrid.atLeast(finding.evidence().review()));
    add(finding, Band.ACCEPTED, accept, above);
    add(finding, Band.REVIEW, review, accept);
    add(finding, Band.DROPPED, 0, review);
  }

  /** The natural logarithm of the wealth at each threshold, by index. */
  double[] logarithms() {
    double[] logarithms = new double[ThresholdGrid.SIZE];
    double logarithm = 0;
    for (int index = ThresholdGrid.SIZE - 1; index >= 0; index--) {
      logarithm += steps[index];
      logarithms[index] = logarithm;
    }
    return logarithms;
  }

  /** The natural logarithm of the wealth at one threshold, for any target in (0, 1). */
  static double logarithm(Tally above, double target) {
    double logarithm = 0;
    for (Tally.Count count : above.counts()) {
      logarithm += count.right() * growth(count.weight() * (1 - target), target);
      logarithm += count.wrong() * growth(-count.weight() * target, target);
    }
    return logarithm;
  }

  /**
   * The mean growth of the logarithm with the next finding of weight 1, if {@code precision} is the
   * true one.
   */
  static double growthAt(double precision, double target) {
    return precision * growth(1 - target, target) + (1 - precision) * growth(-target, target);
  }

  /** Counts a finding for the thresholds from one index up to another, which is excluded. */
  private void add(Finding finding, Band lowest, int from, int to) {
    if (from >= to || lowest.compareTo(finding.countsDownTo()) > 0) {
      return;
    }
    double x = finding.weight(lowest) * ((finding.right() ? 1 : 0) - target);
    double growth = growth(x, target);
    steps[to - 1] += growth;
    if (from > 0) {
      steps[from - 1] -= growth;
    }
  }

  private static double growth(double x, double target) {
    return Math.log1p((1 - EXPECTED_SHARE_OF_ERRORS) / target * x);
  }
}
