package autoannotation.core.review;

/** A person who gives verdicts. */
public record Reviewer(String userId, Role role) {

  public Reviewer {
    if (userId.isBlank()) {
      throw new IllegalArgumentException("user id is blank");
    }
  }

  /** Whether answers to this person hide what would bias a verdict, while it is pending. */
  public boolean isBlind() {
    return role == Role.LABELLER;
  }
}
