package autoannotation.writer;

import autoannotation.adapters.json.AnnotationJson;
import autoannotation.core.annotation.Annotation;

/** As much of an annotation as a caller needs: a hundred of them have to fit into an answer. */
record WrittenAnnotation(String id, AnnotationJson.Status status, AnnotationJson.Data data) {

  static WrittenAnnotation of(Annotation annotation) {
    return new WrittenAnnotation(
        annotation.id(), AnnotationJson.Status.of(annotation), AnnotationJson.Data.of(annotation));
  }
}
