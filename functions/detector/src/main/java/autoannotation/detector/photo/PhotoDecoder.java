package autoannotation.detector.photo;

import static autoannotation.core.detection.RefusalReason.DAMAGED;
import static autoannotation.core.detection.RefusalReason.EMPTY;
import static autoannotation.core.detection.RefusalReason.NOT_AN_IMAGE;
import static autoannotation.core.detection.RefusalReason.TOO_LARGE;
import static autoannotation.core.detection.RefusalReason.UNSUPPORTED_FORMAT;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/**
 * Turns the bytes of a JPEG or PNG file into an upright photo in true colour: colour channels as
 * stored, alpha and colour profiles left out. May be used by several threads at once.
 */
public final class PhotoDecoder {

  /** Above this, fewer pixels are decoded. The model looks at 300 x 300. */
  private static final long ENOUGH_PIXELS = 25_000_000;

  private final long maximumPixels;

  public PhotoDecoder(long maximumPixels) {
    this.maximumPixels = maximumPixels;
  }

  /**
   * Decodes a file. Decoders fail in many ways; all of them leave here as a refusal, except that a
   * lack of memory says nothing of the photo and may heal.
   *
   * @throws RefusedPhotoException with the reason
   */
  public Photo decode(byte[] file) throws RefusedPhotoException {
    return switch (Format.of(file)) {
      case JPEG -> decode(file, JpegFile.of(file));
      case PNG -> decode(file, PngFile.of(file));
      case EMPTY -> throw new RefusedPhotoException(EMPTY);
      case OTHER_IMAGE -> throw new RefusedPhotoException(UNSUPPORTED_FORMAT);
      case NO_IMAGE -> throw new RefusedPhotoException(NOT_AN_IMAGE);
    };
  }

  private Photo decode(byte[] bytes, ImageFile file) throws RefusedPhotoException {
    try (var stream = new ByteArrayImageInputStream(bytes)) {
      ImageReader reader = file.newReader();
      try {
        reader.setInput(stream, true, true); // forward only; a broken comment doesn't matter
        return decode(file, reader);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      throw new RefusedPhotoException(DAMAGED, e);
    }
  }

  private Photo decode(ImageFile file, ImageReader reader)
      throws IOException, RefusedPhotoException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    long size = (long) width * height;
    if (size > maximumPixels) {
      throw new RefusedPhotoException(TOO_LARGE);
    }
    ImageReadParam param = reader.getDefaultReadParam();
    int step = (int) Math.ceil(Math.sqrt((double) size / ENOUGH_PIXELS));
    param.setSourceSubsampling(step, step, 0, 0);
    var pixels = file.read(reader, param).upright(file.orientation());
    boolean turned = file.orientation() >= 5;
    return new Photo(turned ? height : width, turned ? width : height, pixels);
  }
}
