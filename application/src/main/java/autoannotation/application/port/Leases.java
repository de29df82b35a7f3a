package autoannotation.application.port;

import autoannotation.core.annotation.InputId;
import java.time.Instant;
import java.util.List;

/**
 * Who reviews which photos of which task at the moment. Of two who ask for the same photo at once,
 * one gets it.
 */
public interface Leases {

  /** All of a task, the expired ones too. */
  List<Lease> of(String taskId);

  /**
   * Takes or renews a lease, unless somebody else's lasts. It never ends before its time, and less
   * than a second after.
   *
   * @return whether it is taken
   */
  boolean take(String taskId, Lease lease, Instant now);

  /** Gives a photo back; does nothing unless that reviewer has it. */
  void release(String taskId, InputId input, String reviewer);
}
