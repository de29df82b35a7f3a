package autoannotation.core.review;

/** What a person may do; each may what the ones before may. */
public enum Role {
  /** Decides what waits, and what they decided themselves; adds what the model missed. */
  LABELLER,
  /** Looks again at what others or the machine decided. */
  REVIEWER,
  /** Makes tasks, brings photos in. */
  ADMIN;

  public boolean includes(Role other) {
    return compareTo(other) >= 0;
  }
}
