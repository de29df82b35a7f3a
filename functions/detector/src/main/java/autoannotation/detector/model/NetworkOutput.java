package autoannotation.detector.model;

import autoannotation.core.region.BoundingBox;
import java.util.Optional;

/**
 * What the network says of a batch: per view and anchor a box (x1, y1, x2, y2 in the square's
 * pixels) and a score for each class.
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record NetworkOutput(float[] boxes, float[] scores, int anchors, int classes) {

  double score(int view, int anchor, int concept) {
    return scores[(view * anchors + anchor) * classes + concept];
  }

  Optional<BoundingBox> box(int view, int anchor, Place place) {
    int at = (view * anchors + anchor) * 4;
    return place.toPicture(boxes[at], boxes[at + 1], boxes[at + 2], boxes[at + 3]);
  }
}
