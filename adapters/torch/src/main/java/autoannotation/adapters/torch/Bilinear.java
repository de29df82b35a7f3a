package autoannotation.adapters.torch;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * Bilinear resizing with half-pixel centres, no smoothing when shrinking: OpenCV's INTER_LINEAR,
 * which the model's quality was measured with, in its own fixed-point numbers. Exact arithmetic
 * instead moves a value by up to 0.01.
 */
final class Bilinear {

  /** The number 1 in fixed point. */
  private static final int ONE = 2048;

  private final byte[] bgr;
  private final Axis columns;
  private final Axis rows;
  private final int rowBytes;

  Bilinear(BufferedImage pixels, Place place) {
    bgr = ((DataBufferByte) pixels.getRaster().getDataBuffer()).getData();
    columns = Axis.of(pixels.getWidth(), place.width());
    rows = Axis.of(pixels.getHeight(), place.height());
    rowBytes = 3 * pixels.getWidth();
  }

  /**
   * For each target pixel of an axis: the two source pixels around it, and the weight of the
   * second.
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Axis(int[] before, int[] after, int[] share) {
    static Axis of(int source, int target) {
      var axis = new Axis(new int[target], new int[target], new int[target]);
      for (int i = 0; i < target; i++) {
        double centre = Math.clamp((i + 0.5) * source / target - 0.5, 0.0, source - 1.0);
        axis.before[i] = (int) centre;
        axis.after[i] = Math.min(axis.before[i] + 1, source - 1);
        axis.share[i] = (int) Math.rint((float) (centre - axis.before[i]) * ONE);
      }
      return axis;
    }
  }

  /** Returns the value of a target pixel, 0 to 255; channel 0 is blue. */
  int at(int x, int y, int channel) {
    int above = mix(rows.before[y] * rowBytes + channel, x) >> 4;
    int below = mix(rows.after[y] * rowBytes + channel, x) >> 4;
    int share = rows.share[y];
    return ((((ONE - share) * above) >> 16) + ((share * below) >> 16) + 2) >> 2;
  }

  private int mix(int row, int x) {
    int left = bgr[row + 3 * columns.before[x]] & 255;
    int right = bgr[row + 3 * columns.after[x]] & 255;
    return left * (ONE - columns.share[x]) + right * columns.share[x];
  }
}
