package autoannotation.core.calibration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import autoannotation.core.workflow.Promise;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Detects that a promise is broken. Each day's findings above the promised threshold multiply the
 * odds that errors are twice or four times as many as promised; the sum of these odds over all days
 * on which the change may have come is Shiryaev's and Roberts' statistic. While the promise is
 * kept, the statistic passes 1,000 at most once in 1,000 days on average (Shin, Ramdas and Rinaldo,
 * "E-detectors", New England Journal of Statistics in Data Science 2024).
 */
public final class Alarm {

  /** The mean number of days between two false alarms is at least this. */
  public static final double DAYS_BETWEEN_FALSE_ALARMS = 1000;

  /** The multiples of the promised errors that are bet on. */
  private static final int[] TIMES_AS_MANY_ERRORS = {2, 4};

  private final Promise promise;
  private final double[] odds = new double[TIMES_AS_MANY_ERRORS.length];

  /** An alarm without findings. */
  public Alarm(Promise promise) {
    this.promise = promise;
  }

  /** The first day on which the promise was found broken; empty if it was not. */
  static Optional<LocalDate> since(Promise promise, List<Finding> findings) {
    TreeMap<LocalDate, List<Finding>> days =
        findings.stream().collect(groupingBy(Finding::day, TreeMap::new, toList()));
    Alarm alarm = new Alarm(promise);
    return days.tailMap(promise.since()).entrySet().stream()
        .filter(day -> alarm.rings(day.getValue()))
        .findFirst()
        .map(Map.Entry::getKey);
  }

  /** Counts the findings of the next day. Returns whether the alarm rings. */
  public boolean rings(List<Finding> day) {
    double sum = 0;
    for (int bet = 0; bet < odds.length; bet++) {
      odds[bet] = (odds[bet] + 1) * day(day, TIMES_AS_MANY_ERRORS[bet]);
      sum += odds[bet];
    }
    return sum / odds.length >= DAYS_BETWEEN_FALSE_ALARMS;
  }

  private double day(List<Finding> day, int times) {
    // the best bet on that many errors; never all that one has
    double bet = Math.min((times - 1) / promise.target(), 0.9 / (1 - promise.target()));
    double product = 1;
    for (Finding finding : day) {
      if (finding.value() > promise.threshold()) {
        double x = promise.target() - (finding.right() ? 1 : 0);
        product *= 1 + bet * finding.weight(promise.threshold()) * x;
      }
    }
    return product;
  }
}
