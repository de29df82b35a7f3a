package autoannotation.application.redrive;

import autoannotation.application.port.ExecutionStarter;
import autoannotation.application.port.FailedRequest;
import autoannotation.application.port.FailedRequests;
import autoannotation.application.port.UnreachableException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives failed requests back to the state machine. A request is deleted after its execution was
 * started, so an interrupted redrive loses none; one that is started twice writes the same items
 * twice.
 */
public final class Redrive {

  private final List<FailedRequests> failed;
  private final FailedRequests parked;
  private final ExecutionStarter machine;
  private final InstantSource clock;

  /**
   * Uses the given ports.
   *
   * @param failed where requests are kept that failed less than three times
   * @param parked where the state machine keeps those that failed three times
   */
  public Redrive(
      List<FailedRequests> failed,
      FailedRequests parked,
      ExecutionStarter machine,
      InstantSource clock) {
    this.failed = List.copyOf(failed);
    this.parked = parked;
    this.machine = machine;
    this.clock = clock;
  }

  /** Returns the number of requests that wait to be given back; it may be a minute old. */
  public int queuedCount() {
    return failed.stream().mapToInt(FailedRequests::count).sum();
  }

  /** Returns the number of parked requests; it may be a minute old. */
  public int parkedCount() {
    return parked.count();
  }

  /**
   * Gives back what failed less than three times. What fails meanwhile is left for the next
   * redrive, so this ends.
   *
   * @throws UnreachableException if a store or the machine can't be reached; what was not given
   *     back is still kept
   */
  public Redriven giveBackFailed(StartRate rate, RedriveWatcher watcher)
      throws InterruptedException {
    Round round = new Round(rate, watcher);
    for (FailedRequests requests : failed) {
      round.giveBack(requests);
    }
    return round.result();
  }

  /**
   * Gives back what is parked, as {@link #giveBackFailed}. What fails again is parked again, with
   * one more failure.
   *
   * @throws UnreachableException as {@link #giveBackFailed}
   */
  public Redriven giveBackParked(StartRate rate, RedriveWatcher watcher)
      throws InterruptedException {
    Round round = new Round(rate, watcher);
    round.giveBack(parked);
    return round.result();
  }

  private final class Round {

    private final StartRate rate;
    private final RedriveWatcher watcher;
    private final Set<String> refused = new HashSet<>(); // one may come again
    private int givenBack;
    private Instant lastStart = Instant.MIN;

    Round(StartRate rate, RedriveWatcher watcher) {
      this.rate = rate;
      this.watcher = watcher;
    }

    Redriven result() {
      return new Redriven(givenBack, refused.size());
    }

    void giveBack(FailedRequests requests) throws InterruptedException {
      Instant until = requests.now();
      List<FailedRequest> received = requests.receive(until);
      while (!received.isEmpty()) {
        for (FailedRequest request : received) {
          giveBack(requests, request);
        }
        received = requests.receive(until);
      }
    }

    private void giveBack(FailedRequests requests, FailedRequest request)
        throws InterruptedException {
      waitForTurn();
      if (machine.start(request.text())) {
        requests.delete(request);
        givenBack++;
        watcher.handled();
      } else if (refused.add(request.text())) {
        watcher.handled();
      }
    }

    private void waitForTurn() throws InterruptedException {
      if (!lastStart.equals(Instant.MIN)) {
        Thread.sleep(rate.wait(Duration.between(lastStart, clock.instant())));
      }
      lastStart = clock.instant();
    }
  }
}
