package autoannotation.core.review;

/** A person who gives verdicts. */
public record Reviewer(String userId, Role role) {

  public Reviewer {
    if (userId.isBlank()) {
      throw new IllegalArgumentException("user id is blank");
    }
  }
}
