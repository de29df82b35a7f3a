package autoannotation.adapters.photos;

import java.awt.image.BufferedImage;

/**
 * A decoded, upright photo. {@code width} and {@code height} are those of the picture in the file;
 * {@code pixels} ({@link BufferedImage#TYPE_3BYTE_BGR}) may have a lower resolution if the picture
 * is large.
 */
public record Photo(int width, int height, BufferedImage pixels) {

  public Photo {
    if (pixels.getType() != BufferedImage.TYPE_3BYTE_BGR) {
      throw new IllegalArgumentException("pixels are not TYPE_3BYTE_BGR: " + pixels.getType());
    }
  }
}
