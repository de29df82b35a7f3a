package autoannotation.core.calibration;

import autoannotation.core.evidence.Band;
import java.util.Arrays;

/**
 * For every threshold of the {@link Grid}, the evidence that what lies above it has at least the
 * target's precision: an e-process.
 *
 * <p>For a threshold t and each finding with a value above t, x = w (y - target), where y is 1 for
 * right and 0 for wrong and w the finding's weight. If the precision above t were below the target,
 * x would have a mean of at most 0, and the wealth 1/m sum_j prod_i (1 + b_j x_i) of a gambler who
 * stakes the fixed fractions b_j on each finding would be a supermartingale: it passes 1/a with
 * probability at most a, however often one looks (Ville 1939; Waudby-Smith and Ramdas, "Estimating
 * means of bounded random variables by betting", JRSS B 2024). Fractions that don't depend on what
 * was found make the order of the findings irrelevant: a late verdict may still be put in its
 * place.
 *
 * <p>b = (1 - share) / target is the best fraction for a precision of 1 - share (1 - target).
 */
public final class Wealth {

  /** Bets on three and on six tenths of the errors that the target allows. */
  private static final double[] SHARES = {0.3, 0.6};

  private final double target;

  /** For each bet, what the logarithm grows by from one threshold to the next lower one. */
  private final double[][] steps = new double[SHARES.length][Grid.SIZE + 1];

  private int findings;

  /**
   * Nothing found yet.
   *
   * @param target in (0, 1)
   */
  public Wealth(double target) {
    if (!(target > 0 && target < 1)) {
      throw new IllegalArgumentException("target is not in (0, 1): " + target);
    }
    this.target = target;
  }

  /** Counts what was found. */
  public void add(Finding finding) {
    findings++;
    int above = Grid.below(finding.value());
    int accept = Math.min(above, Grid.atLeast(finding.evidence().accept()));
    int review = Math.min(accept, Grid.atLeast(finding.evidence().review()));
    add(finding, Band.ACCEPTED, accept, above);
    add(finding, Band.REVIEW, review, accept);
    add(finding, Band.DROPPED, 0, review);
  }

  /** How many findings were counted. */
  public int findings() {
    return findings;
  }

  /** The logarithm of the wealth at each threshold, by place. */
  double[] logarithms() {
    double[] logarithms = new double[Grid.SIZE];
    double[] bets = new double[SHARES.length];
    for (int place = Grid.SIZE - 1; place >= 0; place--) {
      for (int bet = 0; bet < SHARES.length; bet++) {
        bets[bet] += steps[bet][place];
      }
      logarithms[place] = logarithmOfMean(bets);
    }
    return logarithms;
  }

  /** The same at one threshold, of the findings above it, and for any target. */
  static double logarithm(Tally above, double target) {
    double[] bets = new double[SHARES.length];
    for (Tally.Count count : above.counts()) {
      for (int bet = 0; bet < SHARES.length; bet++) {
        bets[bet] += count.right() * growth(bet, target, count.weight() * (1 - target));
        bets[bet] += count.wrong() * growth(bet, target, -count.weight() * target);
      }
    }
    return logarithmOfMean(bets);
  }

  /**
   * How much the logarithm grows with the next finding of weight 1, on average and by the better
   * bet, if that precision is the true one.
   */
  static double growth(double precision, double target) {
    double most = Double.NEGATIVE_INFINITY;
    for (int bet = 0; bet < SHARES.length; bet++) {
      double right = growth(bet, target, 1 - target);
      double wrong = growth(bet, target, -target);
      most = Math.max(most, precision * right + (1 - precision) * wrong);
    }
    return most;
  }

  /** From a place up to another one, which is left out. */
  private void add(Finding finding, Band lowest, int from, int to) {
    if (from >= to || lowest.compareTo(finding.deepest()) > 0) {
      return;
    }
    double x = finding.weight(lowest) * ((finding.right() ? 1 : 0) - target);
    for (int bet = 0; bet < SHARES.length; bet++) {
      double growth = growth(bet, target, x);
      steps[bet][to - 1] += growth;
      if (from > 0) {
        steps[bet][from - 1] -= growth;
      }
    }
  }

  private static double growth(int bet, double target, double x) {
    return Math.log1p((1 - SHARES[bet]) / target * x);
  }

  private static double logarithmOfMean(double[] logarithms) {
    double most = Arrays.stream(logarithms).max().orElseThrow();
    double sum = 0;
    for (double logarithm : logarithms) {
      sum += Math.exp(logarithm - most);
    }
    return most + Math.log(sum / logarithms.length);
  }
}
