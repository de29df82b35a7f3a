package autoannotation.core.workflow;

import java.time.Instant;

/**
 * A stored version of the workflow: it never changes.
 *
 * @param workflow its number is 1 or higher
 * @param userId who made it
 * @param reason why, as a person reads it: 1 to 500 characters, no control characters
 * @param evidence what its limits rest on, in one paragraph; it may be empty
 */
public record WorkflowVersion(
    Workflow workflow,
    Instant createdAt,
    String userId,
    String reason,
    String evidence,
    Origin origin) {

  public WorkflowVersion {
    if (workflow.number() < 1) {
      throw new IllegalArgumentException(
          "a stored version's number is not at least 1: " + workflow.number());
    }
    if (userId.isBlank()) {
      throw new IllegalArgumentException("user id of a workflow version is blank");
    }
    Reason.check(reason);
    if (evidence.codePoints().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "evidence is more than one paragraph: it holds a line break or another control character");
    }
  }

  public int number() {
    return workflow.number();
  }
}
