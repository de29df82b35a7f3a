package autoannotation.application.memory;

import autoannotation.application.port.Lease;
import autoannotation.application.port.Leases;
import autoannotation.core.annotation.InputId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Leases, each taken and given back by itself. */
public final class MemoryLeases implements Leases {

  private record Key(String taskId, InputId input) {}

  private final Map<Key, Lease> leases = new LinkedHashMap<>();

  @Override
  public synchronized List<Lease> of(String taskId) {
    return leases.entrySet().stream()
        .filter(lease -> lease.getKey().taskId.equals(taskId))
        .map(Map.Entry::getValue)
        .toList();
  }

  @Override
  public synchronized boolean take(String taskId, Lease lease, Instant now) {
    Key key = new Key(taskId, lease.inputId());
    Lease there = leases.get(key);
    if (there != null
        && !there.reviewer().equals(lease.reviewer())
        && now.isBefore(there.expiresAt())) {
      return false;
    }
    leases.put(key, lease);
    return true;
  }

  @Override
  public synchronized void release(String taskId, InputId input, String reviewer) {
    Key key = new Key(taskId, input);
    if (leases.containsKey(key) && leases.get(key).reviewer().equals(reviewer)) {
      leases.remove(key);
    }
  }
}
