package autoannotation.core.workflow;

import java.time.Instant;

/**
 * The act of making a version of the workflow the active one.
 *
 * @param userId the user who did it
 * @param reason for people to read: 1 to 500 characters, not blank, no control characters
 */
public record Activation(Instant activatedAt, String userId, String reason) {

  public Activation {
    Reason.check(reason);
  }
}
