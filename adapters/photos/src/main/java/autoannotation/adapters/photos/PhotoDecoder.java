package autoannotation.adapters.photos;

import static autoannotation.core.detection.RefusalReason.DAMAGED;
import static autoannotation.core.detection.RefusalReason.EMPTY;
import static autoannotation.core.detection.RefusalReason.NOT_AN_IMAGE;
import static autoannotation.core.detection.RefusalReason.TOO_LARGE;
import static autoannotation.core.detection.RefusalReason.UNSUPPORTED_FORMAT;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Turns the bytes of a JPEG, PNG, WebP or GIF file into an upright photo in true colour: colour
 * channels as stored, alpha and colour profiles left out; of an animation the first frame. May be
 * used by several threads at once.
 */
public final class PhotoDecoder {

  /** For the file, its pixels as they are stored, and upright. Larger pictures are thinned out. */
  private static final long MEMORY = 160_000_000;

  private static final int BYTES_UPRIGHT = 3;

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
  public Photo decode(byte[] bytes) throws RefusedPhotoException {
    try {
      ByteBuffer file = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
      return switch (Format.of(bytes)) {
        case JPEG -> decode(JpegFile.of(file), bytes.length);
        case PNG -> decode(PngFile.of(file), bytes.length);
        case WEBP -> decode(WebpFile.of(file), bytes.length);
        case GIF -> decode(GifFile.of(file), bytes.length);
        case EMPTY -> throw new RefusedPhotoException(EMPTY);
        case OTHER_IMAGE -> throw new RefusedPhotoException(UNSUPPORTED_FORMAT);
        case NO_IMAGE -> throw new RefusedPhotoException(NOT_AN_IMAGE);
      };
    } catch (IOException | RuntimeException e) {
      throw new RefusedPhotoException(DAMAGED, e);
    }
  }

  private Photo decode(ImageFile file, int fileBytes) throws IOException, RefusedPhotoException {
    long pixels = (long) file.width() * file.height();
    if (pixels > maximumPixels) {
      throw new RefusedPhotoException(TOO_LARGE);
    }
    double memory = (double) pixels * (file.bytesPerPixel() + BYTES_UPRIGHT);
    int step = (int) Math.ceil(Math.sqrt(memory / Math.max(MEMORY - fileBytes, MEMORY / 2)));
    boolean turned = file.orientation() >= 5;
    return new Photo(
        turned ? file.height() : file.width(),
        turned ? file.width() : file.height(),
        file.read(step).upright(file.orientation()));
  }
}
