package autoannotation.core.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Precision against threshold, as it was found and with its bound; for a picture. */
public final class Curve {

  /**
   * One threshold.
   *
   * @param precision as found, weighted; empty: nothing was found above the threshold
   * @param lowerBound of one threshold alone, chosen beforehand: no promise
   * @param accepted share of all regions that lie above it
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
