package autoannotation.cli.progress;

import java.time.Duration;

/** How far a run is; {@code last} is the photo that was done last, or empty. */
record RunState(int done, int total, Duration elapsed, String last) {

  double photosPerSecond() {
    return elapsed.isZero() ? 0 : done * 1e9 / elapsed.toNanos();
  }

  /** At the speed so far; zero when nothing is known yet. */
  Duration timeLeft() {
    return done == 0 ? Duration.ZERO : elapsed.multipliedBy(total - done).dividedBy(done);
  }
}
