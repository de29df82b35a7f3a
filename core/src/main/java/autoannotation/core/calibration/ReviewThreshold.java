package autoannotation.core.calibration;

import java.util.List;

/**
 * Below which value a look costs more than what it would find: the lowest value whose chance of
 * being right ({@link Isotonic}) times the cost of a miss is at least the cost of a look. It steers
 * work and promises nothing.
 */
final class ReviewThreshold {

  /** Fewer findings in review and below say too little. */
  private static final int FEWEST = 30;

  /** Nothing is dropped because of one or two that were wrong by chance. */
  private static final int FEWEST_TO_DROP = 5;

  private ReviewThreshold() {}

  /**
   * On the grid, or 0.
   *
   * @param present the limit in force: where too little was found to say, it stays
   */
  static double of(List<Finding> findings, Terms terms, double present) {
    long below = findings.stream().filter(one -> one.value() <= one.evidence().accept()).count();
    if (below < FEWEST) {
      return present;
    }
    double enough = terms.costPerLook() / terms.costPerMiss();
    return Isotonic.fit(findings).stream()
        .filter(step -> step.chance() >= enough)
        .findFirst()
        .map(step -> from(step.from(), findings, present))
        .orElse(present);
  }

  private static double from(double value, List<Finding> findings, double present) {
    long dropped = findings.stream().filter(one -> one.value() < value).count();
    if (dropped >= FEWEST_TO_DROP) {
      return Math.floor(value * 100 - 1e-9) / 100;
    }
    return value < present ? 0 : present;
  }
}
