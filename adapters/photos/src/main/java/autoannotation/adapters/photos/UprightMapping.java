package autoannotation.adapters.photos;

/**
 * Maps the pixels of a stored picture to the upright one: pixel (x, y) moves to {@code first + x *
 * right + y * down}, counted in pixels row by row.
 */
record UprightMapping(int width, int height, int first, int right, int down) {

  /** For a stored picture of {@code width} x {@code height} and an EXIF orientation, 1 to 8. */
  static UprightMapping of(int orientation, int width, int height) {
    int last = width * height - 1;
    return switch (orientation) {
      case 2 -> new UprightMapping(width, height, width - 1, -1, width);
      case 3 -> new UprightMapping(width, height, last, -1, -width);
      case 4 -> new UprightMapping(width, height, last - width + 1, 1, -width);
      case 5 -> new UprightMapping(height, width, 0, height, 1);
      case 6 -> new UprightMapping(height, width, height - 1, height, -1);
      case 7 -> new UprightMapping(height, width, last, -height, -1);
      case 8 -> new UprightMapping(height, width, last - height + 1, -height, 1);
      default -> new UprightMapping(width, height, 0, 1, width);
    };
  }
}
