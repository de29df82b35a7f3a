package autoannotation.application.replay;

import autoannotation.application.port.RoutedInput;
import autoannotation.application.port.RoutedInputs;
import autoannotation.core.annotation.InputId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Goes through the inputs of a scope one by one until time is up, and knows where it stopped. It
 * looks at one input at least, so that repeated walks come to an end.
 */
final class ReplayWalk implements AutoCloseable {

  private final String prefix;
  private final InstantSource clock;
  private final Instant until;
  private final Stream<RoutedInput> all;
  private final Iterator<RoutedInput> left;
  private Optional<InputId> last = Optional.empty();
  private boolean stopped;

  ReplayWalk(RoutedInputs routed, ReplayScope scope, InstantSource clock, Instant until) {
    this.prefix = scope.prefix();
    this.clock = clock;
    this.until = until;
    all = routed.of(scope.model(), scope.after());
    left = all.iterator();
  }

  /** The next input; empty if there is none, or if time is up. */
  Optional<RoutedInput> next() {
    while (left.hasNext()) {
      if (last.isPresent() && clock.instant().isAfter(until)) {
        stopped = true;
        return Optional.empty();
      }
      RoutedInput input = left.next();
      last = Optional.of(input.id());
      if (input.id().key().startsWith(prefix)) {
        return Optional.of(input);
      }
    }
    return Optional.empty();
  }

  /** The input to go on after; empty if time was not up before the end. */
  Optional<InputId> stoppedAfter() {
    return last.filter(_ -> stopped);
  }

  @Override
  public void close() {
    all.close();
  }
}
