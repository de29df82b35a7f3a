package autoannotation.core.workflow;

import java.time.Instant;

/**
 * That a version of the workflow was made the active one.
 *
 * @param reason why, as a person reads it: 1 to 500 characters, no control characters
 */
public record Activation(Instant activatedAt, String userId, String reason) {

  public Activation {
    Reason.check(reason);
  }
}
