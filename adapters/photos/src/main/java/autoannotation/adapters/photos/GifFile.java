package autoannotation.adapters.photos;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import javax.imageio.ImageReader;

/**
 * A GIF file; its first frame is shown. The JDK reader gets only that frame, because it takes hours
 * for long comments.
 */
record GifFile(GifBlocks blocks, GifFrame frame) implements ImageFile {

  private static final Readers READERS = Readers.ofTheJdk("gif");

  static GifFile of(ByteBuffer file) {
    GifBlocks blocks = new GifBlocks(file);
    return new GifFile(blocks, blocks.frame());
  }

  /** The width of the screen, or more if the frame extends beyond it. */
  @Override
  public int width() {
    return Math.max(blocks.screenWidth(), frame.left() + frame.width());
  }

  @Override
  public int height() {
    return Math.max(blocks.screenHeight(), frame.top() + frame.height());
  }

  @Override
  public int orientation() {
    return 1;
  }

  @Override
  public int bytesPerPixel() {
    return 1;
  }

  @Override
  public StoredPixels read(int step) throws IOException {
    return READERS.read(List.of(blocks.start(), frame.bytes()), reader -> read(reader, step));
  }

  private StoredPixels read(ImageReader reader, int step) throws IOException {
    RowsRead rows = new RowsRead();
    reader.addIIOReadProgressListener(rows);
    BufferedImage image = reader.read(0, Readers.every(step, reader));
    rows.assertAll();
    return new StoredPixels(
            image.getRaster(), Colours.palette((IndexColorModel) image.getColorModel()))
        .within(
            Math.ceilDiv(width(), step),
            Math.ceilDiv(height(), step),
            frame.left() / step,
            frame.top() / step,
            blocks.background());
  }
}
