package autoannotation.core.workflow;

/**
 * Clarifai's {@code concept_threshold_type}: how the value of a region has to compare with the
 * threshold of its concept. The state machine compares; {@link Routing} predicts the result.
 */
public enum ThresholdType {
  GREATER_THAN,
  GREATER_THAN_OR_EQUAL,
  EQUAL,
  LESS_THAN_OR_EQUAL,
  LESS_THAN
}
