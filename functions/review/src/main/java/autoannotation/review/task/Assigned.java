package autoannotation.review.task;

import autoannotation.core.annotation.Annotation;
import autoannotation.edge.AnnotationJson;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** An annotation as who reviews it gets it, and whether it is theirs to decide. */
sealed interface Assigned permits Assigned.Seeing, Blind {

  /** With all that is known of it. */
  record Seeing(@JsonUnwrapped AnnotationJson annotation, boolean assigned) implements Assigned {}

  static Assigned of(Annotation annotation, boolean assigned, boolean showScores) {
    return showScores
        ? new Seeing(AnnotationJson.of(annotation), assigned)
        : Blind.of(annotation, assigned);
  }
}
