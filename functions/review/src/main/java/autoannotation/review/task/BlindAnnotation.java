package autoannotation.review.task;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.region.BoundingBox;
import autoannotation.core.region.Region;
import java.util.List;

/**
 * An annotation as a reviewer sees it before the verdict: box and concept, without value and
 * status, which would bias the verdict.
 *
 * @param assigned whether this reviewer should decide it
 */
record BlindAnnotation(
    String id, String inputId, String taskId, int revision, boolean assigned, Regions data) {

  record Regions(List<BlindRegion> regions) {}

  record BlindRegion(String id, Region.RegionInfo regionInfo, Concepts data) {}

  record Concepts(List<BlindConcept> concepts) {}

  record BlindConcept(String id, String name) {}

  static BlindAnnotation of(Annotation annotation, boolean assigned) {
    BoundingBox box = annotation.label().boundingBox();
    var concept = annotation.label().concept();
    return new BlindAnnotation(
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
