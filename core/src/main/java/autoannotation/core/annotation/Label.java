package autoannotation.core.annotation;

import autoannotation.core.region.BoundingBox;
import autoannotation.core.region.Concept;

/** What is there, and where: what a person or a model claims of one object. */
public record Label(BoundingBox boundingBox, Concept concept) {

  public Label with(BoundingBox other) {
    return new Label(other, concept);
  }

  public Label with(Concept other) {
    return new Label(boundingBox, other);
  }

  /** Whether both claim the same: one concept, in boxes whose IoU is at least {@code iou}. */
  public boolean agreesWith(Label other, double iou) {
    return concept.id().equals(other.concept.id()) && boundingBox.iou(other.boundingBox) >= iou;
  }
}
