package autoannotation.application.port;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lists all visible annotations page by page, in an order that never changes: an annotation that
 * exists throughout is returned exactly once, whatever is decided meanwhile. Recent writes may be
 * missing.
 */
public interface AnnotationListing {

  /**
   * Returns up to {@code most} matching annotations after the cursor, ordered by id. A page may
   * hold fewer, even none, and still have a next page.
   */
  AnnotationPage page(AnnotationFilter wanted, int most, Optional<Cursor> after);

  /** Like {@link #page(AnnotationFilter, int, Optional)}, for one input. */
  AnnotationPage page(InputId input, AnnotationFilter wanted, int most, Optional<Cursor> after);

  /** Returns all matching annotations. */
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
