package autoannotation.adapters.photos;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import com.luciad.imageio.webp.WebPReadParam;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageReader;

/**
 * A WebP file; its first frame is shown. libwebp gets only the picture of that frame, because
 * nothing else changes its colours.
 */
record WebpFile(int width, int height, int orientation, WebpFrame frame) implements ImageFile {

  private static final Readers READERS = new Readers(new WebPImageReaderSpi());
  private static final int RIFF_HEADER = 8;
  private static final int HEADER = 12;

  static WebpFile of(ByteBuffer file) throws IOException {
    int end = RIFF_HEADER + file.duplicate().order(ByteOrder.LITTLE_ENDIAN).getInt(4);
    if (end < HEADER || end > file.limit() + 1) { // without its last, padding byte it is whole
      throw new IOException("the file is truncated");
    }
    Map<String, WebpChunk> chunks =
        WebpChunk.first(file.slice(HEADER, Math.min(end, file.limit()) - HEADER));
    WebpFrame frame = WebpFrame.of(chunks);
    Optional<WebpChunk> canvas = Optional.ofNullable(chunks.get("VP8X"));
    return new WebpFile(
        Math.max(frame.left() + frame.width(), canvas.map(c -> c.number(4) + 1).orElse(0)),
        Math.max(frame.top() + frame.height(), canvas.map(c -> c.number(7) + 1).orElse(0)),
        Optional.ofNullable(chunks.get("EXIF"))
            .map(exif -> Exif.orientation(exif.body()))
            .orElse(1),
        frame);
  }

  @Override
  public int bytesPerPixel() {
    return Integer.BYTES;
  }

  @Override
  public StoredPixels read(int step) throws IOException {
    return READERS.read(frame.file(), reader -> read(reader, step));
  }

  private StoredPixels read(ImageReader reader, int step) throws IOException {
    var param = new WebPReadParam();
    param.setUseScaling(step > 1);
    param.setScaledWidth(Math.ceilDiv(frame.width(), step));
    param.setScaledHeight(Math.ceilDiv(frame.height(), step));
    return new StoredPixels(reader.read(0, param).getRaster(), Colours.RGB)
        .within(
            Math.ceilDiv(width, step),
            Math.ceilDiv(height, step),
            frame.left() / step,
            frame.top() / step,
            0);
  }
}
