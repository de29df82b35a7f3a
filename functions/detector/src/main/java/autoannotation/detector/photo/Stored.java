package autoannotation.detector.photo;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;

/** Pixels as a file stores them, and what their samples mean. */
record Stored(Raster samples, Colours colours) {

  BufferedImage upright(int orientation) {
    Upright place = Upright.of(orientation, samples.getWidth(), samples.getHeight());
    var image = new BufferedImage(place.width(), place.height(), BufferedImage.TYPE_3BYTE_BGR);
    byte[] out = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    int bands = samples.getNumDataElements();
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

  private void read(int y, byte[] row) {
    if (samples.getTransferType() == DataBuffer.TYPE_BYTE) {
      samples.getDataElements(samples.getMinX(), y, samples.getWidth(), 1, row);
      return;
    }
    int width = samples.getWidth();
    short[] wide = (short[]) samples.getDataElements(samples.getMinX(), y, width, 1, null);
    for (int i = 0; i < row.length; i++) {
      row[i] = (byte) (wide[i] >> 8); // 16 bits to their high byte, as Pillow and OpenCV do
    }
  }
}
