package autoannotation.cli.report;

import autoannotation.core.region.BoundingBox;

/** A rectangle of pixels; {@code right} and {@code bottom} are the first ones outside. */
record Area(int left, int top, int right, int bottom) {

  static Area sized(int left, int top, int width, int height) {
    return new Area(left, top, left + width, top + height);
  }

  /** The pixels that a box touches; at least one. */
  static Area of(BoundingBox box, int width, int height) {
    int left = Math.min((int) (box.leftCol() * width), width - 1);
    int top = Math.min((int) (box.topRow() * height), height - 1);
    int right = Math.max((int) Math.ceil(box.rightCol() * width), left + 1);
    int bottom = Math.max((int) Math.ceil(box.bottomRow() * height), top + 1);
    return new Area(left, top, Math.min(right, width), Math.min(bottom, height));
  }

  int width() {
    return right - left;
  }

  int height() {
    return bottom - top;
  }

  Area grown(int by) {
    return new Area(left - by, top - by, right + by, bottom + by);
  }

  boolean overlaps(Area other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  boolean contains(Area other) {
    return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
  }
}
