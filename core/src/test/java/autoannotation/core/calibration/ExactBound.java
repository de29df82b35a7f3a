package autoannotation.core.calibration;

import java.util.random.RandomGenerator;

/**
 * What one might do instead: of each threshold, the exact bound of Clopper and Pearson at one look,
 * and then the lowest that passes, as if it had been the only one. It promises nothing, for it is
 * chosen from the data; so it says how much the promise costs.
 */
final class ExactBound {

  private final double target;
  private final int[] mostWrong;

  ExactBound(double target, double error, int findings) {
    this.target = target;
    mostWrong = new int[findings + 1];
    for (int of = 0; of <= findings; of++) {
      mostWrong[of] = mostWrong(of, error);
    }
  }

  /** The lowest threshold that passes, after so many findings of any values; 1 if none does. */
  double lowest(Scenario scenario, RandomGenerator random) {
    int[] right = new int[ThresholdGrid.SIZE + 1];
    int[] wrong = new int[ThresholdGrid.SIZE + 1];
    for (int finding = 1; finding < mostWrong.length; finding++) {
      int region = scenario.any(random);
      int[] counted = random.nextDouble() < scenario.chance(region) ? right : wrong;
      counted[ThresholdGrid.below(scenario.value(region))]++;
    }
    double lowest = 1;
    int above = 0;
    int wrongAbove = 0;
    for (int index = ThresholdGrid.SIZE - 1; index >= 0; index--) {
      above += right[index + 1] + wrong[index + 1];
      wrongAbove += wrong[index + 1];
      if (wrongAbove <= mostWrong[above]) {
        lowest = ThresholdGrid.threshold(index);
      }
    }
    return lowest;
  }

  /** With so many wrong ones or fewer, a precision below the target has at most that chance. */
  private int mostWrong(int findings, double error) {
    double chance = Math.pow(target, findings); // of none
    double together = 0;
    int wrong = 0;
    while (together + chance <= error) {
      together += chance;
      chance *= (findings - wrong) / (wrong + 1.0) * (1 - target) / target;
      wrong++;
    }
    return wrong - 1;
  }
}
