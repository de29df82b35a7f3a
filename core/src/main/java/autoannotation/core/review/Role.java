package autoannotation.core.review;

/** What a person may do. A role includes all roles before it. */
public enum Role {
  /** Decides annotations that wait and their own, and adds what the model missed. */
  LABELLER,
  /** Also changes what other people or the state machine decided. */
  REVIEWER,
  /** Also makes tasks and uploads photos. */
  ADMIN;

  /** Whether this role may do all that the other may. */
  public boolean includes(Role other) {
    return compareTo(other) >= 0;
  }
}
