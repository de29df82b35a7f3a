package autoannotation.application.port;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All visible annotations, page by page, in an order that nothing changes: one that is there from
 * the first page to the last is met exactly once, whatever is decided meanwhile. What was written a
 * moment ago may be missing.
 */
public interface AnnotationListing {

  /**
   * At most so many of those that are wanted, after the cursor, by annotation id. A page may hold
   * fewer, even none, and still say where to go on.
   */
  AnnotationPage page(AnnotationFilter wanted, int most, Optional<Cursor> after);

  /** The same of one input alone. */
  AnnotationPage page(InputId input, AnnotationFilter wanted, int most, Optional<Cursor> after);

  /** All of those that are wanted. */
  default List<Annotation> all(AnnotationFilter wanted) {
    List<Annotation> all = new ArrayList<>();
    Optional<Cursor> at = Optional.empty();
    do {
      AnnotationPage page = page(wanted, Integer.MAX_VALUE, at);
      all.addAll(page.annotations());
      at = page.next();
    } while (at.isPresent());
    return all;
  }
}
