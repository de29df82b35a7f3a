package autoannotation.application.port;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import java.util.Optional;

/**
 * Where annotations are kept. Writing is idempotent: repeated, interrupted, raced or late, the
 * result is the same. Whatever was written is found at once.
 */
public interface Annotations {

  /**
   * Writes what a model detected, unless a person has decided the annotation or a workflow with a
   * higher number has written it: then that stands.
   *
   * @return what stands
   */
  Annotation write(Annotation annotation);

  /**
   * Writes what a person added, unless it is there.
   *
   * @return what stands
   */
  Annotation add(Annotation annotation);

  /** What stands, if it is there. */
  Optional<Annotation> find(InputId input, String id);

  /**
   * Writes what a person decided, if what they saw still stands.
   *
   * @return whether it did
   */
  boolean decide(Annotation seen, Annotation decided);
}
