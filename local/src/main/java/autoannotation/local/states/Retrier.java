package autoannotation.local.states;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** When and how often a state is tried again. Times are in seconds. */
record Retrier(
    ErrorNames errors,
    double interval,
    int maxAttempts,
    double backoffRate,
    double maxDelay,
    boolean jitter) {

  static final Set<String> FIELDS =
      Set.of(
          "ErrorEquals",
          "IntervalSeconds",
          "MaxAttempts",
          "BackoffRate",
          "MaxDelaySeconds",
          "JitterStrategy");

  static Retrier read(Fields fields, boolean last) {
    double interval = fields.number("IntervalSeconds", 1, 1);
    return new Retrier(
        ErrorNames.read(fields, last),
        interval,
        (int) fields.number("MaxAttempts", 0, 3),
        fields.number("BackoffRate", 1, 2),
        fields.number("MaxDelaySeconds", interval, Double.MAX_VALUE),
        jitter(fields));
  }

  private static boolean jitter(Fields fields) {
    String strategy = fields.has("JitterStrategy") ? fields.text("JitterStrategy") : "NONE";
    return switch (strategy) {
      case "FULL" -> true;
      case "NONE" -> false;
      default -> throw fields.wrong("has the JitterStrategy " + strategy + ": it is FULL or NONE");
    };
  }

  /** The pause before the next try when {@code used} retries came before it. */
  Duration pause(int used) {
    double seconds = Math.min(interval * Math.pow(backoffRate, used), maxDelay);
    double share = jitter ? ThreadLocalRandom.current().nextDouble() : 1;
    return Duration.ofMillis(Math.round(seconds * share * 1000));
  }
}
