package autoannotation.core.calibration;

import java.util.List;

/**
 * What becomes of the regions under an accept and a review limit: shares of all that isn't dropped,
 * each in [0, 1] and together 1, and how many are dropped.
 */
public record RoutingShares(double accepted, double review, long dropped) {

  static RoutingShares of(List<Double> values, double accept, double review) {
    long accepted = values.stream().filter(value -> value > accept).count();
    long kept = values.stream().filter(value -> value > Math.min(accept, review)).count();
    return kept == 0
        ? new RoutingShares(0, 0, values.size())
        : new RoutingShares(
            (double) accepted / kept, (double) (kept - accepted) / kept, values.size() - kept);
  }
}
