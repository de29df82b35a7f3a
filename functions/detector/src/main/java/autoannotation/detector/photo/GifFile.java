package autoannotation.detector.photo;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import javax.imageio.ImageReader;

/**
 * A GIF file, of which the first frame is shown. The JDK's reader gets that frame alone: long
 * comments take it hours.
 */
record GifFile(GifBlocks blocks) implements ImageFile {

  private static final Readers READERS = Readers.ofTheJdk("gif");

  static GifFile of(ByteBuffer file) {
    return new GifFile(new GifBlocks(file));
  }

  /** The screen's, or more when the frame reaches out of it. */
  @Override
  public int width() {
    return Math.max(blocks.screenWidth(), blocks.left() + blocks.frameWidth());
  }

  @Override
  public int height() {
    return Math.max(blocks.screenHeight(), blocks.top() + blocks.frameHeight());
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
  public Stored read(int step) throws IOException {
    return READERS.read(List.of(blocks.start(), blocks.frame()), reader -> read(reader, step));
  }

  private Stored read(ImageReader reader, int step) throws IOException {
    BufferedImage image = reader.read(0, Readers.every(step, reader));
    return new Stored(image.getRaster(), Colours.palette((IndexColorModel) image.getColorModel()))
        .within(
            Math.ceilDiv(width(), step),
            Math.ceilDiv(height(), step),
            blocks.left() / step,
            blocks.top() / step,
            blocks.background());
  }
}
