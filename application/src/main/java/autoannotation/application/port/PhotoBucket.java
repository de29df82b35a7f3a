package autoannotation.application.port;

import autoannotation.core.annotation.InputId;
import java.util.Optional;

/** Reads the uploaded photos: the objects under {@code inputs/}. */
public interface PhotoBucket {

  /**
   * Returns up to {@code most} photos with keys after {@code after}, each in its newest version,
   * ordered by the UTF-8 bytes of their keys. Deleted objects and folders are left out.
   */
  PhotoPage page(int most, Optional<String> after);

  /**
   * Returns the photo with that key in the given version, or else the newest; empty if it does not
   * exist.
   *
   * @param key one that starts with {@code inputs/}
   */
  Optional<InputId> find(String key, Optional<String> version);

  /** Whether the photo exists in exactly that version. */
  boolean holds(InputId photo);
}
