package autoannotation.application.port;

import autoannotation.core.annotation.Annotation;
import java.util.List;
import java.util.Optional;

/** A page of annotations; {@code next} is empty on the last page. */
public record AnnotationPage(List<Annotation> annotations, Optional<Cursor> next) {

  public AnnotationPage {
    annotations = List.copyOf(annotations);
  }
}
