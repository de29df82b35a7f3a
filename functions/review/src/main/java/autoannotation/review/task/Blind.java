package autoannotation.review.task;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.region.BoundingBox;
import autoannotation.core.region.Region;
import java.util.List;

/**
 * An annotation as who reviews it gets it, before the verdict: box and concept alone, for a value
 * or a status seen first bends the verdict.
 *
 * @param assigned whether it is theirs to decide
 */
record Blind(
    String id, String inputId, String taskId, int revision, boolean assigned, Regions data) {

  /** One region. */
  record Regions(List<BlindRegion> regions) {}

  /** A region without its value. */
  record BlindRegion(String id, Region.RegionInfo regionInfo, Concepts data) {}

  /** One concept. */
  record Concepts(List<BlindConcept> concepts) {}

  /** A concept without its value. */
  record BlindConcept(String id, String name) {}

  static Blind of(Annotation annotation, boolean assigned) {
    BoundingBox box = annotation.label().boundingBox();
    var concept = annotation.label().concept();
    return new Blind(
        annotation.id(),
        annotation.inputId().toString(),
        annotation.taskId(),
        annotation.revision(),
        assigned,
        new Regions(
            List.of(
                new BlindRegion(
                    annotation.region().id(),
                    new Region.RegionInfo(box),
                    new Concepts(List.of(new BlindConcept(concept.id(), concept.name())))))));
  }
}
