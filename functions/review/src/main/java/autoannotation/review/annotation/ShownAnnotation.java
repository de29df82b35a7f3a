package autoannotation.review.annotation;

import autoannotation.adapters.json.AnnotationJson;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.review.Reviewer;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * An annotation as an answer shows it: whole, but blind to a labeller while it waits for a verdict.
 */
sealed interface ShownAnnotation {

  /** All of it. */
  record Whole(@JsonUnwrapped AnnotationJson annotation) implements ShownAnnotation {}

  /** Without what would bias a verdict. */
  record Blind(@JsonUnwrapped BlindAnnotation annotation) implements ShownAnnotation {}

  static ShownAnnotation to(Reviewer reader, Annotation annotation) {
    return reader.isBlind() && annotation.waits()
        ? new Blind(BlindAnnotation.listed(annotation, reader.userId()))
        : new Whole(AnnotationJson.of(annotation));
  }
}
