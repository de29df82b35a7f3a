package autoannotation.adapters.torch;

import autoannotation.core.region.BoundingBox;
import java.util.Optional;

/** Where a picture stands in the network's input, in the input's pixels. */
record Place(int left, int top, int width, int height) {

  /**
   * A box (x1, y1, x2, y2) in the input as one in the picture, clipped; empty when none is left.
   */
  Optional<BoundingBox> toPicture(double... corners) {
    double topRow = Math.clamp((corners[1] - top) / height, 0.0, 1.0);
    double leftCol = Math.clamp((corners[0] - left) / width, 0.0, 1.0);
    double bottomRow = Math.clamp((corners[3] - top) / height, 0.0, 1.0);
    double rightCol = Math.clamp((corners[2] - left) / width, 0.0, 1.0);
    return topRow < bottomRow && leftCol < rightCol
        ? Optional.of(new BoundingBox(topRow, leftCol, bottomRow, rightCol))
        : Optional.empty();
  }
}
