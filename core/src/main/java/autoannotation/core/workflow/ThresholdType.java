package autoannotation.core.workflow;

/**
 * Clarifai's {@code concept_threshold_type}: how a region's value has to stand to its concept's
 * threshold. Only the words: the state machine decides.
 */
public enum ThresholdType {
  GREATER_THAN,
  GREATER_THAN_OR_EQUAL,
  EQUAL,
  LESS_THAN_OR_EQUAL,
  LESS_THAN
}
