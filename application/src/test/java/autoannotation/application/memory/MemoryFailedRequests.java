package autoannotation.application.memory;

import autoannotation.application.port.FailedRequest;
import autoannotation.application.port.FailedRequests;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Requests in the order in which they were kept, on a clock that each call moves. */
public final class MemoryFailedRequests implements FailedRequests {

  private static final Duration HIDDEN = Duration.ofMinutes(1);
  private static final int AT_ONCE = 10;

  private record Kept(FailedRequest request, Instant keptAt, Instant visibleFrom) {}

  private final Map<String, Kept> kept = new LinkedHashMap<>();
  private final List<String> calls = new ArrayList<>();
  private Instant now = Instant.EPOCH;
  private int numbers;

  public void keep(String text) {
    tick();
    String receipt = "receipt-" + ++numbers;
    kept.put(receipt, new Kept(new FailedRequest(text, receipt), now, now));
  }

  /** The texts of all that is kept. */
  public List<String> texts() {
    return kept.values().stream().map(each -> each.request.text()).toList();
  }

  /** The calls so far: receive and delete. */
  public List<String> calls() {
    return calls;
  }

  public void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Instant now() {
    tick();
    return now;
  }

  @Override
  public List<FailedRequest> receive(Instant until) {
    calls.add("receive");
    tick();
    List<Kept> received =
        kept.values().stream()
            .filter(each -> !each.keptAt.isAfter(until) && !each.visibleFrom.isAfter(now))
            .limit(AT_ONCE)
            .toList();
    for (Kept each : received) {
      kept.put(each.request.receipt(), new Kept(each.request, each.keptAt, now.plus(HIDDEN)));
    }
    return received.stream().map(Kept::request).toList();
  }

  @Override
  public void delete(FailedRequest request) {
    calls.add("delete");
    kept.remove(request.receipt());
  }

  @Override
  public int count() {
    return kept.size();
  }

  private void tick() {
    now = now.plusMillis(1);
  }
}
