package autoannotation.writer;

import autoannotation.adapters.json.AnnotationJson;
import autoannotation.core.annotation.Annotation;

/** The part of an annotation that the state machine needs; 100 of them must fit into one answer. */
record WrittenAnnotation(String id, AnnotationJson.Status status, AnnotationJson.Data data) {

  static WrittenAnnotation of(Annotation annotation) {
    return new WrittenAnnotation(
        annotation.id(), AnnotationJson.Status.of(annotation), AnnotationJson.Data.of(annotation));
  }
}
