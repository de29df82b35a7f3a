package autoannotation.core.calibration;

import autoannotation.core.evidence.EvidenceRates;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;

/**
 * A concept whose truth is known: regions with values drawn from a list, each right with a known
 * chance, so that the precision above a threshold is a sum and no estimate.
 */
final class Scenario {

  private static final int VALUES = 2000;

  private final String name;
  private final double target;
  private final double[] values;
  private final double[] chances;
  private final int perDay;
  private final double answered;
  private final Optional<EvidenceRates> fixed;

  private Scenario(
      String name,
      double target,
      double[] values,
      double[] chances,
      int perDay,
      double answered,
      Optional<EvidenceRates> fixed) {
    this.name = name;
    this.target = target;
    this.values = values;
    this.chances = chances;
    this.perDay = perDay;
    this.answered = answered;
    this.fixed = fixed;
  }

  static Scenario of(
      String name,
      double target,
      DoubleUnaryOperator quantile,
      DoubleUnaryOperator chance,
      int perDay) {
    double[] values = new double[VALUES];
    for (int i = 0; i < VALUES; i++) {
      double value = Math.clamp(quantile.applyAsDouble((i + 0.5) / VALUES), 0.05, 0.999999);
      values[i] = Math.round(value * 1e6) / 1e6;
    }
    Arrays.sort(values);
    double[] chances =
        Arrays.stream(values).map(value -> Math.clamp(chance.applyAsDouble(value), 0, 1)).toArray();
    return new Scenario(name, target, values, chances, perDay, 1, Optional.empty());
  }

  /** People get round to that share of the evidence; they stop by lot, and for good. */
  Scenario answered(double share) {
    return new Scenario(name, target, values, chances, perDay, share, fixed);
  }

  /** Evidence rates that don't follow the rule. */
  Scenario rates(double accepted, double review, double dropped) {
    EvidenceRates rates = new EvidenceRates(accepted, review, dropped);
    return new Scenario(name, target, values, chances, perDay, answered, Optional.of(rates));
  }

  double target() {
    return target;
  }

  int perDay() {
    return perDay;
  }

  double answered() {
    return answered;
  }

  EvidenceRates rates(EvidenceRates otherwise) {
    return fixed.orElse(otherwise);
  }

  double value(int region) {
    return values[region];
  }

  double chance(int region) {
    return chances[region];
  }

  @Override
  public String toString() {
    return name;
  }

  /** The true precision of what lies above a threshold; 1 if nothing does. */
  double precision(double threshold) {
    double right = 0;
    int all = 0;
    for (int i = values.length - 1; i >= 0 && values[i] > threshold; i--) {
      right += chances[i];
      all++;
    }
    return all == 0 ? 1 : right / all;
  }

  /** The share of regions that lie above a threshold. */
  double share(double threshold) {
    int at = Arrays.binarySearch(values, threshold);
    int above = at < 0 ? -at - 1 : at + 1;
    while (above < values.length && values[above] <= threshold) {
      above++;
    }
    return (double) (values.length - above) / values.length;
  }

  /** Who knows all: the lowest threshold that keeps the target; 1 if none does. */
  double oracle() {
    for (int index = 0; index < ThresholdGrid.SIZE; index++) {
      if (share(ThresholdGrid.threshold(index)) > 0
          && precision(ThresholdGrid.threshold(index)) >= target) {
        return ThresholdGrid.threshold(index);
      }
    }
    return 1;
  }

  int any(RandomGenerator random) {
    return random.nextInt(values.length);
  }
}
