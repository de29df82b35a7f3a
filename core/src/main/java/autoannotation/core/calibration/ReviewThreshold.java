package autoannotation.core.calibration;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Below which value a look costs more than what it would find: the lowest value whose chance of
 * being right ({@link Isotonic}) times the cost of a miss is at least the cost of a look. It steers
 * work and promises nothing.
 */
final class ReviewThreshold {

  /** Fewer findings in review and below say too little. */
  private static final int FEWEST = 30;

  private ReviewThreshold() {}

  /**
   * On the grid, or 0.
   *
   * @return empty: too little was found to say
   */
  static OptionalDouble of(List<Finding> findings, Terms terms) {
    long below = findings.stream().filter(one -> one.value() <= one.evidence().accept()).count();
    if (below < FEWEST) {
      return OptionalDouble.empty();
    }
    double enough = terms.costPerLook() / terms.costPerMiss();
    return Isotonic.fit(findings).stream()
        .filter(step -> step.chance() >= enough)
        .mapToDouble(step -> Math.floor(step.from() * 100 - 1e-9) / 100)
        .findFirst();
  }
}
