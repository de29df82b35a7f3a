package autoannotation.detector.photo;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;

/**
 * A JPEG file. Its samples are read as they are stored, because the readers' own conversions apply
 * colour profiles, which moves colours away from those that the model was trained on.
 */
record JpegFile(JpegHeader header) implements ImageFile {

  private static final ImageReaderSpi READERS = registered();

  static JpegFile of(byte[] bytes) {
    return new JpegFile(new JpegHeader(JpegSegment.of(bytes)));
  }

  @Override
  public int orientation() {
    return header.orientation();
  }

  @Override
  public ImageReader newReader() throws IOException {
    return READERS.createReaderInstance();
  }

  @Override
  public Stored read(ImageReader reader, ImageReadParam param) throws IOException {
    List<String> warnings = new ArrayList<>();
    reader.addIIOReadWarningListener((_, warning) -> warnings.add(warning));
    var stored = new Stored(reader.readRaster(0, param), colours());
    if (warnings.stream().anyMatch(this::meansDamage)) {
      throw new IIOException(warnings.toString());
    }
    return stored;
  }

  /**
   * libjpeg fills what is missing with grey, calls it a picture and only warns. Other warnings come
   * with whole pictures too: bytes between segments, an odd marker, a missing end marker. Without
   * its end marker a progressive picture may lack its last, finest scans, which nobody warns of.
   */
  private boolean meansDamage(String warning) {
    return warning.contains("premature end of data segment")
        || (header.progressive() && warning.contains("Missing EOI marker"));
  }

  /** As libjpeg guesses it (default_decompress_parms in jdapimin.c). */
  private Colours colours() {
    String ids = header.componentIds();
    Optional<Boolean> differences = header.adobeTransform().map(transform -> transform != 0);
    return switch (ids.length()) {
      case 3 ->
          header.jfif() || differences.orElse(!ids.equals("RGB")) ? Colours.YCBCR : Colours.RGB;
      case 4 -> differences.orElse(false) ? Colours.YCCK : Colours.CMYK;
      default -> Colours.GREY;
    };
  }

  /** By hand: a search of the class path depends on the thread's class loader. */
  private static ImageReaderSpi registered() {
    var readers = new JPEGImageReaderSpi();
    IIORegistry.getDefaultInstance().registerServiceProvider(readers, ImageReaderSpi.class);
    return readers;
  }
}
