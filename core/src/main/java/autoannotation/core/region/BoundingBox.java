package autoannotation.core.region;

/**
 * A box in the upright image (EXIF orientation applied), in fractions of its height (rows) and
 * width (columns) from the top left: {@code 0 <= top_row < bottom_row <= 1} and {@code 0 <=
 * left_col < right_col <= 1}.
 */
public record BoundingBox(double topRow, double leftCol, double bottomRow, double rightCol) {

  public BoundingBox {
    Check.share("top_row", topRow);
    Check.share("left_col", leftCol);
    Check.share("bottom_row", bottomRow);
    Check.share("right_col", rightCol);
    Check.less("top_row", topRow, "bottom_row", bottomRow);
    Check.less("left_col", leftCol, "right_col", rightCol);
  }

  /** The share of the image that the box covers, in (0, 1]. */
  public double area() {
    return (bottomRow - topRow) * (rightCol - leftCol);
  }

  /** Intersection over union, in [0, 1]: 1 for the same box, 0 for boxes that share no area. */
  public double iou(BoundingBox other) {
    double height = Math.min(bottomRow, other.bottomRow) - Math.max(topRow, other.topRow);
    double width = Math.min(rightCol, other.rightCol) - Math.max(leftCol, other.leftCol);
    if (height <= 0 || width <= 0) {
      return 0;
    }
    double shared = height * width;
    return shared / (area() + other.area() - shared);
  }
}
