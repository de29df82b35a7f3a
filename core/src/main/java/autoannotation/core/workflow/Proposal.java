package autoannotation.core.workflow;

import java.time.Instant;

/**
 * A version of the workflow that has no number yet.
 *
 * @param limits whose limits, operators and rates it has; its number and version count for nothing
 */
public record Proposal(
    Workflow limits,
    Instant createdAt,
    String userId,
    String reason,
    String evidence,
    Origin origin) {

  /**
   * The version of that number.
   *
   * @throws IllegalArgumentException if there can't be such a one
   */
  public WorkflowVersion numbered(int number) {
    return new WorkflowVersion(
        limits.numbered(number), createdAt, userId, reason, evidence, origin);
  }
}
