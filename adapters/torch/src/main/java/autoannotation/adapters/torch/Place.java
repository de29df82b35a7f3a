package autoannotation.adapters.torch;

import autoannotation.core.region.BoundingBox;
import java.util.Optional;

/** The position of a picture in the input of the network, in pixels of the input. */
record Place(int left, int top, int width, int height) {

  /**
   * Converts a box (x1, y1, x2, y2) in the input to one in the picture, clipped; empty if nothing
   * is left.
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
