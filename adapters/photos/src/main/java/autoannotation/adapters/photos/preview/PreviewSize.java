package autoannotation.adapters.photos.preview;

import autoannotation.adapters.photos.Photo;
import java.awt.image.BufferedImage;

/** The size of a preview in pixels: the proportions of the photo, each side at least 1. */
record PreviewSize(int width, int height) {

  static final int LONGEST = 2048;

  static PreviewSize of(Photo photo) {
    double scale = Math.min(1, LONGEST / (double) Math.max(photo.width(), photo.height()));
    BufferedImage pixels = photo.pixels(); // of a large photo not all
    return new PreviewSize(
        scaled(photo.width(), scale, pixels.getWidth()),
        scaled(photo.height(), scale, pixels.getHeight()));
  }

  private static int scaled(int side, double scale, int most) {
    return Math.clamp(Math.round(side * scale), 1, most);
  }
}
