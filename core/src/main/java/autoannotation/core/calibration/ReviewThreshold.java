package autoannotation.core.calibration;

import java.util.List;

/**
 * Below which value a look costs more than what it would find: the lowest value whose chance of
 * being right ({@link Isotonic}) times the cost of a miss is at least the cost of a look. It steers
 * work and promises nothing.
 */
final class ReviewThreshold {

  /** Fewer findings say too little. */
  private static final int FEWEST_FINDINGS = 30;

  /** Nothing is dropped because of one or two that were wrong by chance. */
  private static final int FEWEST_TO_DROP = 5;

  private ReviewThreshold() {}

  /**
   * On the grid, or 0: nothing is dropped as long as too little of what would be was looked at.
   *
   * @param present the limit in force: it stays where too little was found to say
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
