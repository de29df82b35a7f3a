package autoannotation.adapters.photos;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageReader;

/**
 * A PNG file. The JDK reader gets only header and picture, because a comment may inflate to
 * gigabytes; palette indexes are read as shades of grey, because a palette would need more memory.
 */
record PngFile(PngHeader header, Optional<ByteBuffer> palette, int orientation, ByteBuffer picture)
    implements ImageFile {

  private static final Readers READERS = Readers.ofTheJdk("png");

  private static final ByteBuffer END =
      ByteBuffer.wrap(new byte[] {0, 0, 0, 0, 'I', 'E', 'N', 'D', -82, 66, 96, -126});

  static PngFile of(ByteBuffer file) throws IOException {
    PngChunks chunks = new PngChunks(file);
    return new PngFile(
        new PngHeader(chunks.body("IHDR").orElseThrow()),
        chunks.body("PLTE"),
        chunks.body("eXIf").map(Exif::orientation).orElse(1),
        chunks.picture());
  }

  @Override
  public int width() {
    return header.width();
  }

  @Override
  public int height() {
    return header.height();
  }

  @Override
  public int bytesPerPixel() {
    return header.bytesPerPixel();
  }

  @Override
  public StoredPixels read(int step) throws IOException {
    return READERS.read(
        List.of(header.withoutPalette(), picture, END), reader -> read(reader, step));
  }

  private StoredPixels read(ImageReader reader, int step) throws IOException {
    BufferedImage image = reader.read(0, Readers.every(step, reader));
    return new StoredPixels(image.getRaster(), colours(image));
  }

  private Colours colours(BufferedImage image) {
    if (header.indexed()) {
      return Colours.palette(palette.orElseThrow());
    } else if (image.getColorModel() instanceof IndexColorModel greys) {
      return Colours.palette(greys); // fewer than 8 bits
    }
    return image.getRaster().getNumBands() <= 2 ? Colours.GREY : Colours.RGB;
  }
}
