package autoannotation.core.annotation;

import autoannotation.core.detection.ModelVersion;

/** Who saw an annotation's region first. */
public sealed interface Origin {

  /** Clarifai's {@code user_id}: in whose name the annotation was made. */
  String userId();

  /**
   * A model saw it, and a run of the state machine kept it.
   *
   * @param annotationInfo free JSON, as text: the annotation writer's setting
   */
  record Detected(ModelVersion model, RoutedBy routedBy, String userId, String annotationInfo)
      implements Origin {}

  /** A person added what the model missed. */
  record Added(String userId) implements Origin {
    public Added {
      if (userId.isBlank()) {
        throw new IllegalArgumentException("user id is blank");
      }
    }
  }
}
