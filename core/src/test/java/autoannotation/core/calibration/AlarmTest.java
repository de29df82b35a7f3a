package autoannotation.core.calibration;

import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.core.evidence.Band;
import autoannotation.core.evidence.EvidenceOdds;
import autoannotation.core.evidence.EvidenceRates;
import autoannotation.core.workflow.Promise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Five audits a day of what is accepted, promised to be right in 95 of 100. */
class AlarmTest {

  private static final Promise PROMISE = new Promise(0.95, 0.8, LocalDate.of(2026, 1, 1));
  private static final int AUDITS = 5;
  private static final int STREAMS = 1000;

  @Test
  void rings_promiseJustKept_seldom() {
    // Alarm says: one in 1,000 days on average; so in 60 days at most 6 in 100
    long rang =
        IntStream.range(0, STREAMS).parallel().filter(seed -> days(seed, 0.95, 60) <= 60).count();
    System.out.printf("false alarms within 60 days: %d of %d%n", rang, STREAMS);
    assertTrue(rang <= 60, rang + " false alarms");
  }

  @Test
  void rings_promiseBroken_withinWeeks() {
    int[] delays =
        IntStream.range(0, STREAMS).parallel().map(seed -> days(seed, 0.8, 365)).sorted().toArray();
    System.out.printf(
        "from 0.95 to 0.80, %d audits a day: alarm after %d days (median), %d (nine in ten)%n",
        AUDITS, delays[STREAMS / 2], delays[STREAMS * 9 / 10]);
    assertTrue(delays[STREAMS / 2] <= 14, Arrays.toString(delays));
  }

  /** Until it rings, or one more than are waited for. */
  private static int days(long seed, double precision, int most) {
    RandomGenerator random = new SplittableRandom(seed);
    Alarm alarm = new Alarm(PROMISE);
    for (int day = 1; day <= most; day++) {
      if (alarm.rings(audits(random, precision, day))) {
        return day;
      }
    }
    return most + 1;
  }

  private static List<Finding> audits(RandomGenerator random, double precision, int day) {
    EvidenceOdds odds =
        new EvidenceOdds(Band.ACCEPTED, 0.8, 0.5, new EvidenceRates(0.05, 0.1, 0.01));
    List<Finding> audits = new ArrayList<>();
    for (int audit = 0; audit < AUDITS; audit++) {
      audits.add(
          new Finding(
              0.9,
              odds,
              PROMISE.since().plusDays(day),
              random.nextDouble() < precision,
              Band.DROPPED));
    }
    return audits;
  }
}
