package autoannotation.application.redrive;

import java.time.Duration;

/** The number of executions that are started a second, from 1 to 1,000. */
public record StartRate(int perSecond) {

  private static final int MOST = 1000;

  public StartRate {
    if (perSecond < 1 || perSecond > MOST) {
      throw new IllegalArgumentException("rate is not from 1 to %d: %d".formatted(MOST, perSecond));
    }
  }

  /** Returns how long to wait before the next start; zero if it is due. */
  Duration wait(Duration sinceLastStart) {
    Duration left = Duration.ofSeconds(1).dividedBy(perSecond).minus(sinceLastStart);
    return left.isNegative() ? Duration.ZERO : left;
  }
}
