package autoannotation.application.port;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import java.util.Optional;

/**
 * Stores annotations. Writes are idempotent: repeated, interrupted, concurrent or late writes give
 * the same result. Reads see all writes that have returned.
 */
public interface Annotations {

  /**
   * Writes an annotation of a model, unless a person has decided it or a workflow with a higher
   * number has written it.
   *
   * @return the stored annotation, which may be the earlier one
   */
  Annotation write(Annotation annotation);

  /**
   * Writes an annotation that a person added, unless it exists.
   *
   * @return the stored annotation, which may be the earlier one
   */
  Annotation add(Annotation annotation);

  /** Returns an annotation by its photo and id; empty if it does not exist. */
  Optional<Annotation> find(InputId input, String id);

  /**
   * Replaces {@code seen} by {@code decided} if the stored annotation has not changed since it was
   * read.
   *
   * @return whether it was written
   */
  boolean decide(Annotation seen, Annotation decided);
}
