package autoannotation.adapters.photos;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.spi.ImageReaderSpi;

/**
 * Creates ImageIO readers of one format directly from their provider: a lookup would depend on the
 * class loader of the thread.
 */
record Readers(ImageReaderSpi kind) {

  @FunctionalInterface
  interface Use {
    StoredPixels of(ImageReader reader) throws IOException;
  }

  static Readers ofTheJdk(String format) {
    return new Readers(ImageIO.getImageReadersByFormatName(format).next().getOriginatingProvider());
  }

  /** Reads a picture from the given parts of its file. */
  StoredPixels read(List<ByteBuffer> parts, Use use) throws IOException {
    ImageReader reader = kind.createReaderInstance();
    try (var stream = new JoinedParts(parts)) {
      reader.setInput(stream, true, true);
      return use.of(reader);
    } finally {
      reader.dispose();
    }
  }

  /** Parameters that read every {@code step}-th column and row. */
  static ImageReadParam every(int step, ImageReader reader) {
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceSubsampling(step, step, 0, 0);
    return param;
  }
}
