package autoannotation.core.annotation;

import autoannotation.core.detection.ModelVersion;

/** Who saw the object first. */
public sealed interface Worker {

  /** A detector. */
  record Model(ModelVersion model) implements Worker {}

  /** A person, who added what the detector missed. */
  record User(String id) implements Worker {
    public User {
      if (id.isBlank()) {
        throw new IllegalArgumentException("user id is blank");
      }
    }
  }
}
