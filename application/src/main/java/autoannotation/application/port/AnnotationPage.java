package autoannotation.application.port;

import autoannotation.core.annotation.Annotation;
import java.util.List;
import java.util.Optional;

/** Some annotations, and where to go on; empty: there are no more. */
public record AnnotationPage(List<Annotation> annotations, Optional<Cursor> next) {

  public AnnotationPage {
    annotations = List.copyOf(annotations);
  }
}
