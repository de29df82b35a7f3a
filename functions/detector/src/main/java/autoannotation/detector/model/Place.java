package autoannotation.detector.model;

import autoannotation.core.region.BoundingBox;
import java.util.Optional;

/** Where a picture stands in the network's input, in the input's pixels. */
record Place(int left, int top, int width, int height) {

  /** A box in the input as a box in the picture, clipped; empty when nothing is left of it. */
  Optional<BoundingBox> toPicture(double x1, double y1, double x2, double y2) {
    double topRow = Math.clamp((y1 - top) / height, 0.0, 1.0);
    double leftCol = Math.clamp((x1 - left) / width, 0.0, 1.0);
    double bottomRow = Math.clamp((y2 - top) / height, 0.0, 1.0);
    double rightCol = Math.clamp((x2 - left) / width, 0.0, 1.0);
    return topRow < bottomRow && leftCol < rightCol
        ? Optional.of(new BoundingBox(topRow, leftCol, bottomRow, rightCol))
        : Optional.empty();
  }
}
