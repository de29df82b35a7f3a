package autoannotation.adapters.photos;

import autoannotation.core.detection.RefusalReason;
import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;

/**
 * A JPEG file. Its samples are read as they are stored, because the readers' own conversions apply
 * colour profiles, which moves colours away from those that the model was trained on.
 */
record JpegFile(ByteBuffer file, JpegHeader header, JpegFrame frame) implements ImageFile {

  private static final Readers READERS = new Readers(registered());

  /** Maximum of pixels times scans: 20 scans of 100 megapixels; encoders make about ten. */
  private static final long MAXIMUM_WORK = 2_000_000_000L;

  static JpegFile of(ByteBuffer file) throws IOException, RefusedPhotoException {
    JpegHeader header = JpegHeader.of(file);
    JpegFrame frame = header.frame();
    if (!frame.supported()) {
      throw new RefusedPhotoException(RefusalReason.UNSUPPORTED_FORMAT);
    }
    return new JpegFile(file, header, frame);
  }

  @Override
  public int width() {
    return frame.width();
  }

  @Override
  public int height() {
    return frame.height();
  }

  @Override
  public int orientation() {
    return header.orientation();
  }

  @Override
  public int bytesPerPixel() {
    return frame.componentIds().length();
  }

  @Override
  public StoredPixels read(int step) throws IOException {
    JpegScans scans = new JpegScans(file, header.end(), frame);
    if (!scans.complete() || (long) width() * height() * scans.count() > MAXIMUM_WORK) {
      throw new IOException(scans.count() + " scans: the last is missing, or there are too many");
    }
    return READERS.read(picture(), reader -> read(reader, step));
  }

  private StoredPixels read(ImageReader reader, int step) throws IOException {
    List<String> warnings = new ArrayList<>();
    reader.addIIOReadWarningListener((_, warning) -> warnings.add(warning));
    var stored =
        new StoredPixels(
            reader.readRaster(0, Readers.every(step, reader)), JpegColours.of(header, frame));
    if (warnings.stream().anyMatch(JpegFile::meansDamage)) {
      throw new IOException(warnings.toString());
    }
    return stored;
  }

  /** The file without its metadata. */
  private List<ByteBuffer> picture() {
    List<ByteBuffer> parts = new ArrayList<>();
    parts.add(file.slice(0, 2));
    header.segments().stream()
        .filter(segment -> !segment.metadata())
        .map(JpegSegment::whole)
        .forEach(parts::add);
    parts.add(file.slice(header.end(), file.limit() - header.end()));
    return parts;
  }

  /**
   * libjpeg fills what is missing with grey, calls it a picture and only warns. Other warnings come
   * with whole pictures too: bytes between segments, an odd marker, a missing end marker.
   */
  private static boolean meansDamage(String warning) {
    return warning.contains("premature end of data segment");
  }

  /** Registers the readers, because they look up the JDK reader in the registry. */
  private static ImageReaderSpi registered() {
    var readers = new JPEGImageReaderSpi();
    IIORegistry.getDefaultInstance().registerServiceProvider(readers, ImageReaderSpi.class);
    return readers;
  }
}
