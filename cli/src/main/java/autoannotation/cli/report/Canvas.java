package autoannotation.cli.report;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * A photo to draw on, pixel by pixel: java.awt's own drawing differs between machines, and on those
 * without fonts some of it fails.
 */
final class Canvas {

  /** A shorter side that has room for a label. */
  private static final int ROOM = 300;

  /** How long a side may become for the label's sake. */
  private static final int LONGEST = 4096;

  private final BufferedImage image;
  private final int[] pixels;

  private Canvas(BufferedImage image) {
    this.image = image;
    this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  /**
   * Takes a photo, possibly to draw right on it. A tiny one is enlarged by a whole number, each
   * pixel to a square: on 60 pixels no label is legible, and the squares say what the detector saw.
   */
  static Canvas of(BufferedImage photo) {
    int shorter = Math.min(photo.getWidth(), photo.getHeight());
    int longer = Math.max(photo.getWidth(), photo.getHeight());
    int scale = Math.max(1, Math.min(Math.ceilDiv(ROOM, shorter), LONGEST / longer));
    boolean asItIs = scale == 1 && photo.getType() == BufferedImage.TYPE_INT_RGB;
    return new Canvas(asItIs ? photo : enlarged(photo, scale));
  }

  private static BufferedImage enlarged(BufferedImage photo, int scale) {
    int width = photo.getWidth() * scale;
    int height = photo.getHeight() * scale;
    BufferedImage large = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] row = new int[photo.getWidth()];
    int[] wide = new int[width];
    for (int y = 0; y < height; y++) {
      photo.getRGB(0, y / scale, row.length, 1, row, 0, row.length);
      for (int x = 0; x < width; x++) {
        wide[x] = row[x / scale];
      }
      large.setRGB(0, y, width, 1, wide, 0, width);
    }
    return large;
  }

  BufferedImage image() {
    return image;
  }

  int width() {
    return image.getWidth();
  }

  int height() {
    return image.getHeight();
  }

  /** Covers an area, as far as it is inside; opacity is 0 to 255. */
  void fill(Area area, int colour, int opacity) {
    for (int y = Math.max(0, area.top()); y < Math.min(height(), area.bottom()); y++) {
      for (int x = Math.max(0, area.left()); x < Math.min(width(), area.right()); x++) {
        blend(x, y, colour, opacity);
      }
    }
  }

  void blend(int x, int y, int colour, int opacity) {
    if (x < 0 || y < 0 || x >= width() || y >= height()) {
      return;
    }
    int at = y * width() + x;
    int mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int over = ((colour >> shift) & 0xff) * opacity;
      int under = ((pixels[at] >> shift) & 0xff) * (255 - opacity);
      mixed |= ((over + under + 127) / 255) << shift;
    }
    pixels[at] = mixed;
  }
}
