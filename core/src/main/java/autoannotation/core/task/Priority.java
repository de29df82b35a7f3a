package autoannotation.core.task;

/** Which task comes first; Clarifai's words. */
public enum Priority {
  LOW,
  MEDIUM,
  HIGH
}
