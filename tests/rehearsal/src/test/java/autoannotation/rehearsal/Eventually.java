package autoannotation.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what comes by itself, no longer than it has to. */
public final class Eventually {

  private static final Duration DEADLINE = Duration.ofSeconds(90);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private Eventually() {}

  /** The first value that is as wanted; an error with the last one when the deadline has passed. */
  public static <T> T get(Supplier<T> value, Predicate<T> wanted) {
    Instant deadline = Instant.now().plus(DEADLINE);
    T last = value.get();
    while (!wanted.test(last)) {
      if (Instant.now().isAfter(deadline)) {
        throw new AssertionError("after " + DEADLINE + " it is still " + last);
      }
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      last = value.get();
    }
    return last;
  }
}
