package autoannotation.core.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The precision by threshold, for plots. It promises nothing. */
public final class Curve {

  /**
   * The precision above one threshold.
   *
   * @param precision the weighted share of findings that is right; empty if there are none
   * @param lowerBound a bound of the precision that holds for one threshold chosen beforehand, not
   *     for all thresholds at once
   * @param accepted the share of all recorded regions whose value is above the threshold
   */
  public record Point(
      double threshold, Optional<Double> precision, double lowerBound, double accepted) {}

  private static final int HUNDREDTHS_BETWEEN_POINTS = 2;

  private Curve() {}

  static List<Point> of(List<Finding> findings, List<Double> values, double error) {
    List<Point> points = new ArrayList<>();
    for (int index = 0; index < ThresholdGrid.SIZE; index += HUNDREDTHS_BETWEEN_POINTS) {
      double threshold = ThresholdGrid.threshold(index);
      points.add(
          new Point(
              threshold,
              Tally.above(findings, threshold).precision(),
              LowerBound.of(findings, threshold, error),
              share(values, threshold)));
    }
    return points;
  }

  private static double share(List<Double> values, double threshold) {
    long above = values.stream().filter(value -> value > threshold).count();
    return values.isEmpty() ? 0 : (double) above / values.size();
  }
}
