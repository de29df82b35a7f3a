package autoannotation.system.burst;

import autoannotation.system.template.Deployed;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A retrier of the definition. Times are in seconds. */
record RetryRule(
    List<String> errors,
    double interval,
    int attempts,
    double backoff,
    double longest,
    boolean jitter) {

  /** The retriers of a Task of the definition, in order. */
  static List<RetryRule> of(String task) {
    return Deployed.list(Deployed.tasks().get(task), "Retry").stream()
        .map(RetryRule::read)
        .toList();
  }

  private static RetryRule read(Map<String, Object> json) {
    return new RetryRule(
        Deployed.errors(json),
        number(json, "IntervalSeconds", 1),
        (int) number(json, "MaxAttempts", 3),
        number(json, "BackoffRate", 2),
        number(json, "MaxDelaySeconds", Double.MAX_VALUE),
        "FULL".equals(json.get("JitterStrategy")));
  }

  private static double number(Map<String, Object> json, String field, double otherwise) {
    return json.get(field) instanceof Number number ? number.doubleValue() : otherwise;
  }

  /** The pause before another try, when {@code used} tries of this rule came before it. */
  double pause(int used, Random random) {
    double pause = Math.min(interval * Math.pow(backoff, used), longest);
    return jitter ? pause * random.nextDouble() : pause;
  }
}
