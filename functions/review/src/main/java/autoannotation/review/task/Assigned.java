package autoannotation.review.task;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.region.BoundingBox;
import autoannotation.core.region.Region;
import autoannotation.edge.AnnotationJson;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** An annotation as who reviews it gets it, and whether it is theirs to decide. */
sealed interface Assigned {

  /** With all that is known of it. */
  record Seeing(@JsonUnwrapped AnnotationJson annotation, boolean assigned) implements Assigned {}

  /** Box and concept alone: a value or a status seen first bends the verdict. */
  record Blind(
      String id, String inputId, String taskId, int revision, boolean assigned, Regions data)
      implements Assigned {}

  /** One region. */
  record Regions(List<BlindRegion> regions) {}

  /** A region without its value. */
  record BlindRegion(String id, Region.RegionInfo regionInfo, Concepts data) {}

  /** One concept. */
  record Concepts(List<BlindConcept> concepts) {}

  /** A concept without its value. */
  record BlindConcept(String id, String name) {}

  static Assigned of(Annotation annotation, boolean assigned, boolean showScores) {
    return showScores
        ? new Seeing(AnnotationJson.of(annotation), assigned)
        : blind(annotation, assigned);
  }

  private static Blind blind(Annotation annotation, boolean assigned) {
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
