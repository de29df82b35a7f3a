package autoannotation.adapters.photos;

import static autoannotation.core.detection.RefusalReason.DAMAGED;
import static autoannotation.core.detection.RefusalReason.EMPTY;
import static autoannotation.core.detection.RefusalReason.NOT_AN_IMAGE;
import static autoannotation.core.detection.RefusalReason.TOO_LARGE;
import static autoannotation.core.detection.RefusalReason.UNSUPPORTED_FORMAT;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Decodes a JPEG, PNG, WebP or GIF file to an upright RGB photo. Channels are used as stored: alpha
 * and colour profiles are ignored. Of an animation, the first frame is used. Thread-safe.
 */
public final class PhotoDecoder {

  /**
   * Memory in bytes for the file, its stored and its upright pixels. Larger pictures are decoded at
   * a lower resolution.
   */
  private static final long MEMORY = 160_000_000;

  private static final int BYTES_UPRIGHT = 3;

  private final long maximumPixels;

  public PhotoDecoder(long maximumPixels) {
    this.maximumPixels = maximumPixels;
  }

  /**
   * Decodes a file. Whatever a decoder throws becomes a refusal, except OutOfMemoryError: it says
   * nothing about the photo, and a retry may succeed.
   *
   * @throws RefusedPhotoException if the file is not a supported photo, is damaged, or has too many
   *     pixels
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
