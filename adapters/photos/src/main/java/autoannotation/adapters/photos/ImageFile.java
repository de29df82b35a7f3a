package autoannotation.adapters.photos;

import java.io.IOException;

/** What a file's header says of its picture, and the way to the picture. */
sealed interface ImageFile permits JpegFile, PngFile, WebpFile, GifFile {

  int width();

  int height();

  /** The EXIF orientation, 1 to 8. */
  int orientation();

  /** How many bytes a pixel takes as it is stored. */
  int bytesPerPixel();

  /**
   * The picture, of whose columns and rows only every {@code step}-th is wanted.
   *
   * @throws IOException also when the picture is not whole
   */
  Stored read(int step) throws IOException;
}
