package autoannotation.adapters.photos;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.util.Arrays;

/** Pixels as the file stores them, and how to convert them to colours. */
record StoredPixels(Raster samples, Colours colours) {

  BufferedImage upright(int orientation) {
    UprightMapping place = UprightMapping.of(orientation, samples.getWidth(), samples.getHeight());
    var image = new BufferedImage(place.width(), place.height(), BufferedImage.TYPE_3BYTE_BGR);
    byte[] out = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    int bands = samples.getNumBands();
    byte[] row = new byte[samples.getWidth() * bands];
    for (int y = 0; y < samples.getHeight(); y++) {
      read(y, row);
      int to = place.first() + y * place.down();
      for (int at = 0; at < row.length; at += bands) {
        colours.toBgr(row, at, out, 3 * to);
        to += place.right();
      }
    }
    return image;
  }

  /** Places these pixels in a larger picture that is filled with {@code background}. */
  StoredPixels within(int width, int height, int left, int top, int background) {
    if (samples.getWidth() == width && samples.getHeight() == height) {
      return this;
    }
    var picture = samples.createCompatibleWritableRaster(width, height);
    int[] row = new int[width * samples.getNumBands()];
    Arrays.fill(row, background);
    for (int y = 0; y < height; y++) {
      picture.setPixels(0, y, width, 1, row);
    }
    picture.setRect(left, top, samples);
    return new StoredPixels(picture, colours);
  }

  private void read(int y, byte[] row) {
    int width = samples.getWidth();
    if (samples.getTransferType() == DataBuffer.TYPE_BYTE) {
      samples.getDataElements(0, y, width, 1, row);
      return;
    }
    // 16 bits to their high byte, as Pillow and OpenCV do
    int excess = samples.getSampleModel().getSampleSize(0) - Byte.SIZE;
    int[] wide = samples.getPixels(0, y, width, 1, (int[]) null);
    for (int i = 0; i < row.length; i++) {
      row[i] = (byte) (wide[i] >> excess);
    }
  }
}
