package autoannotation.core.task;

/** Clarifai's priorities of tasks. */
public enum Priority {
  LOW,
  MEDIUM,
  HIGH
}
