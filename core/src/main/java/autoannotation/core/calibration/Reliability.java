package autoannotation.core.calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * How well values agree with the probability of being right: the reliability diagram in ten bins,
 * and the expected calibration error, which is the mean distance between a bin's value and its
 * share of right regions (Naeini, Cooper and Hauskrecht, AAAI 2015). Findings are weighted by
 * inverse probability.
 */
public record Reliability(List<Bin> bins, double expectedCalibrationError) {

  private static final int BINS = 10;

  /**
   * The findings with values in [{@code from}, {@code to}); the last bin also has those with 1.
   *
   * @param findings their number, at least 1
   * @param value their weighted mean value
   * @param right the weighted share of them that is right
   * @param share their share of all findings, weighted
   */
  public record Bin(
      double from, double to, int findings, double value, double right, double share) {}

  public Reliability {
    bins = List.copyOf(bins);
  }

  /** The diagram of these findings, without the bins that have none. */
  static Reliability of(List<Finding> findings) {
    double all = findings.stream().mapToDouble(Reliability::weight).sum();
    List<Bin> bins = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      int index = bin;
      List<Finding> in = findings.stream().filter(one -> index(one) == index).toList();
      if (!in.isEmpty()) {
        bins.add(bin(index, in, all));
      }
    }
    double error =
        bins.stream().mapToDouble(bin -> bin.share * Math.abs(bin.value - bin.right)).sum();
    return new Reliability(bins, error);
  }

  private static Bin bin(int index, List<Finding> in, double all) {
    double weight = in.stream().mapToDouble(Reliability::weight).sum();
    double value = in.stream().mapToDouble(one -> weight(one) * one.value()).sum();
    double right = in.stream().filter(Finding::right).mapToDouble(Reliability::weight).sum();
    return new Bin(
        (double) index / BINS,
        (index + 1.0) / BINS,
        in.size(),
        value / weight,
        right / weight,
        weight / all);
  }

  private static int index(Finding finding) {
    return Math.min(BINS - 1, (int) (finding.value() * BINS));
  }

  private static double weight(Finding finding) {
    return 1 / finding.evidence().probability();
  }
}
