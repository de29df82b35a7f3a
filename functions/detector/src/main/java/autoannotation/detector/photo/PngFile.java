package autoannotation.detector.photo;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.spi.ImageReaderSpi;

/** A PNG file. */
record PngFile(int orientation) implements ImageFile {

  private static final ImageReaderSpi READERS =
      ImageIO.getImageReadersByFormatName("png").next().getOriginatingProvider();

  private static final int SIGNATURE_BYTES = 8;
  private static final int EXIF = 0x65584966; // "eXIf"
  private static final int IDAT = 0x49444154; // "IDAT"

  static PngFile of(byte[] bytes) {
    return new PngFile(orientation(bytes));
  }

  private static int orientation(byte[] bytes) {
    try {
      ByteBuffer file = ByteBuffer.wrap(bytes).position(SIGNATURE_BYTES);
      while (true) {
        int length = file.getInt();
        int type = file.getInt();
        if (type == IDAT) {
          return 1;
        } else if (type == EXIF) {
          return Exif.orientation(file.slice(file.position(), length));
        }
        file.position(Math.addExact(file.position(), Math.addExact(length, 4))); // and its checksum
      }
    } catch (BufferUnderflowException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | ArithmeticException _) {
      return 1; // cut inside a chunk, or a chunk longer than the file
    }
  }

  @Override
  public ImageReader newReader() throws IOException {
    return READERS.createReaderInstance();
  }

  @Override
  public Stored read(ImageReader reader, ImageReadParam param) throws IOException {
    BufferedImage image = reader.read(0, param);
    return new Stored(image.getRaster(), colours(image));
  }

  private static Colours colours(BufferedImage image) {
    if (image.getColorModel() instanceof IndexColorModel palette) {
      return Colours.palette(palette);
    }
    return image.getRaster().getNumBands() <= 2 ? Colours.GREY : Colours.RGB;
  }
}
