package autoannotation.core.annotation;

import autoannotation.core.region.BoundingBox;
import autoannotation.core.region.Concept;

/** An object: its place and its concept, as a model or a person sees it. */
public record Label(BoundingBox boundingBox, Concept concept) {

  /** The same concept in another box. */
  public Label with(BoundingBox other) {
    return new Label(other, concept);
  }

  /** Another concept in the same box. */
  public Label with(Concept other) {
    return new Label(boundingBox, other);
  }

  /** Whether both have the same concept, in boxes whose IoU is at least {@code iou}. */
  public boolean agreesWith(Label other, double iou) {
    return concept.id().equals(other.concept.id()) && boundingBox.iou(other.boundingBox) >= iou;
  }
}
