package autoannotation.application.port;

import autoannotation.core.annotation.InputId;
import java.time.Instant;
import java.util.List;

/**
 * Reserves photos of a task for reviewers. If two reviewers ask for the same photo at the same
 * time, one gets it.
 */
public interface Leases {

  /** Returns all leases of a task, including expired ones. */
  List<Lease> of(String taskId);

  /**
   * Takes or renews a lease, unless another reviewer's lease has not expired at {@code now}. The
   * lease ends at {@code lease.expiresAt()} or less than a second later, never earlier.
   *
   * @return whether the lease was taken
   */
  boolean take(String taskId, Lease lease, Instant now);

  /** Releases a photo; has no effect if the reviewer has no lease of it. */
  void release(String taskId, InputId input, String reviewer);
}
