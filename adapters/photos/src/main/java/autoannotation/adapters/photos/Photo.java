package autoannotation.adapters.photos;

import java.awt.image.BufferedImage;

/**
 * A decoded photo, upright. {@code width} and {@code height} are those of the file's picture;
 * {@code pixels} ({@link BufferedImage#TYPE_3BYTE_BGR}) may be fewer, of the same view, when the
 * picture is a large one.
 */
public record Photo(int width, int height, BufferedImage pixels) {

  public Photo {
    if (pixels.getType() != BufferedImage.TYPE_3BYTE_BGR) {
      throw new IllegalArgumentException("pixels are not TYPE_3BYTE_BGR: " + pixels.getType());
    }
  }
}
