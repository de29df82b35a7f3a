package autoannotation.core.review;

/** Who gives a verdict. */
public record Reviewer(String userId, Role role) {

  public Reviewer {
    if (userId.isBlank()) {
      throw new IllegalArgumentException("user id is blank");
    }
  }
}
