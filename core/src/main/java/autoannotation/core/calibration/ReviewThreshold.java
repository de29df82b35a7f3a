package autoannotation.core.calibration;

import java.util.List;

/**
 * The review limit: the lowest value at which the probability of being right ({@link Isotonic})
 * times the cost of a miss is at least the cost of a look. It saves work and promises nothing.
 */
final class ReviewThreshold {

  /** With fewer findings the limit stays as it is. */
  private static final int FEWEST_FINDINGS = 30;

  /** With fewer findings below the limit nothing is dropped: they may be wrong by chance. */
  private static final int FEWEST_TO_DROP = 5;

  private ReviewThreshold() {}

  /**
   * The review limit in hundredths; 0, so that nothing is dropped, if there are too few findings
   * below it.
   *
   * @param present the limit in force, which stays if there are too few findings
   */
  static double of(List<Finding> findings, Terms terms, double present) {
    if (findings.size() < FEWEST_FINDINGS || terms.initialRates().dropped() == 0) {
      return present;
    }
    double enough = terms.costPerLook() / terms.costPerMiss();
    return Isotonic.fit(findings).stream()
        .filter(level -> level.chance() >= enough)
        .findFirst()
        .map(level -> from(level.from(), findings))
        .orElse(present);
  }

  private static double from(double value, List<Finding> findings) {
    long dropped = findings.stream().filter(one -> one.value() < value).count();
    return dropped < FEWEST_TO_DROP ? 0 : Math.floor(value * 100 - 1e-9) / 100;
  }
}
