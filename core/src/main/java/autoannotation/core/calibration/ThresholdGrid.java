package autoannotation.core.calibration;

/** The thresholds that are tried: 0.05 to 0.99 in hundredths, by index from 0 up. */
final class ThresholdGrid {

  static final int SIZE = 95;

  private static final int FIRST = 5; // hundredths: below lies nothing that is recorded
  private static final int MILLIONTHS = 1_000_000; // a detector's values have six decimals

  private ThresholdGrid() {}

  /** The threshold at an index. */
  static double threshold(int index) {
    return (index + FIRST) / 100.0;
  }

  /** The lowest index whose threshold is at least {@code limit}; {@link #SIZE} if none is. */
  static int atLeast(double limit) {
    int hundredths = Math.ceilDiv((int) Math.round(limit * MILLIONTHS), MILLIONTHS / 100);
    return Math.clamp(hundredths - FIRST, 0, SIZE);
  }

  /** The number of thresholds that are below a value. They have the lowest indexes. */
  static int below(double value) {
    return atLeast(value);
  }
}
