package autoannotation.core.annotation;

import autoannotation.core.detection.ModelVersion;

/** Where an annotation comes from. */
public sealed interface Origin {

  /** Clarifai's {@code user_id}: the user in whose name the annotation was made. */
  String userId();

  /**
   * A model detected the region, and a run of the state machine kept it.
   *
   * @param annotationInfo the annotation writer's setting: a JSON object as text
   */
  record Detected(ModelVersion model, RoutedBy routedBy, String userId, String annotationInfo)
      implements Origin {}

  /** A person added an object that the model missed. */
  record Added(String userId) implements Origin {
    public Added {
      if (userId.isBlank()) {
        throw new IllegalArgumentException("user id is blank");
      }
    }
  }
}
