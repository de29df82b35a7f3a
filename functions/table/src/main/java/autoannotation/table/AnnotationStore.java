package autoannotation.table;

import autoannotation.core.annotation.Annotation;

/**
 * Where annotations are kept. Writing is idempotent: repeated, interrupted, raced or late, the
 * result is the same.
 */
public interface AnnotationStore {

  /**
   * Writes what a machine says, unless a person has decided the annotation or a workflow with a
   * higher number has written it: then that stands.
   *
   * @return what stands
   */
  Annotation write(Annotation annotation);
}
