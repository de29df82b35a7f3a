package autoannotation.adapters.photos.preview;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/**
 * Shrinks a picture: each pixel is the mean of the area that it covers, in integer arithmetic.
 * Needs memory for one row of sums besides the two pictures.
 */
final class AreaAverage {

  private final byte[] source;
  private final int width;
  private final int height;

  /** Wraps pixels of {@link BufferedImage#TYPE_3BYTE_BGR}. */
  AreaAverage(BufferedImage pixels) {
    source = ((DataBufferByte) pixels.getRaster().getDataBuffer()).getData();
    width = pixels.getWidth();
    height = pixels.getHeight();
  }

  /** Shrinks the picture to a size that is not larger in either direction. */
  BufferedImage shrink(int toWidth, int toHeight) {
    var target = new BufferedImage(toWidth, toHeight, BufferedImage.TYPE_3BYTE_BGR);
    byte[] out = ((DataBufferByte) target.getRaster().getDataBuffer()).getData();
    long[] row = new long[3 * toWidth];
    long[] sums = new long[row.length];
    long end = height; // of the target row at hand
    int at = 0;
    for (int y = 0; y < height; y++) {
      sumRow(y, row, toWidth);
      long bottom = (long) (y + 1) * toHeight;
      long below = Math.max(0, bottom - end);
      add(sums, row, toHeight - below);
      if (bottom >= end) {
        at = write(sums, out, at);
        Arrays.fill(sums, 0);
        add(sums, row, below);
        end += height;
      }
    }
    return target;
  }

  private void sumRow(int y, long[] row, int toWidth) {
    Arrays.fill(row, 0);
    int from = 3 * y * width;
    int to = 0;
    long end = width; // of the target pixel at hand
    long right = 0;
    for (int x = 0; x < width; x++, from += 3) {
      right += toWidth;
      long beyond = right - end;
      if (beyond < 0) {
        add(row, to, from, toWidth);
        continue;
      }
      add(row, to, from, toWidth - beyond);
      to += 3;
      end += width;
      if (beyond > 0) {
        add(row, to, from, beyond);
      }
    }
  }

  private void add(long[] row, int to, int from, long share) {
    row[to] += share * (source[from] & 255);
    row[to + 1] += share * (source[from + 1] & 255);
    row[to + 2] += share * (source[from + 2] & 255);
  }

  private static void add(long[] sums, long[] row, long share) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += share * row[i];
    }
  }

  private int write(long[] sums, byte[] out, int at) {
    long all = (long) width * height;
    for (int i = 0; i < sums.length; i++) {
      out[at + i] = (byte) ((sums[i] + all / 2) / all);
    }
    return at + sums.length;
  }
}
