package autoannotation.detector.photo;

import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/** One of the formats that are read, with what a file's header says. */
sealed interface ImageFile permits JpegFile, PngFile {

  /** The EXIF orientation, 1 to 8. */
  int orientation();

  ImageReader newReader() throws IOException;

  /**
   * The picture out of this file's reader.
   *
   * @throws IOException also when the picture is not whole
   */
  Stored read(ImageReader reader, ImageReadParam param) throws IOException;
}
