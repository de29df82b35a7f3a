package autoannotation.adapters.photos;

import java.io.IOException;

/** An image file whose header has been read, and which can be decoded. */
sealed interface ImageFile permits JpegFile, PngFile, WebpFile, GifFile {

  int width();

  int height();

  /** The EXIF orientation, 1 to 8. */
  int orientation();

  /** Bytes per stored pixel. */
  int bytesPerPixel();

  /**
   * Decodes every {@code step}-th column and row of the picture.
   *
   * @throws IOException if the picture is damaged or incomplete
   */
  StoredPixels read(int step) throws IOException;
}
