package autoannotation.application.port;

import autoannotation.core.annotation.InputId;
import java.util.Optional;

/** The photos that were uploaded: the bucket's objects under {@code inputs/}. */
public interface PhotoBucket {

  /**
   * At most so many, after that key, in the order of their keys in UTF-8: each in its newest
   * version. Deleted ones and folders are none.
   */
  PhotoPage page(int most, Optional<String> after);

  /**
   * The photo of that key in that version, else in its newest; empty: there is none.
   *
   * @param key one that starts with {@code inputs/}
   */
  Optional<InputId> find(String key, Optional<String> version);

  /** Whether there is exactly that photo. */
  boolean holds(InputId photo);
}
