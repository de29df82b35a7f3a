package autoannotation.core.calibration;

import java.util.List;

/**
 * How an accept and a review limit route regions.
 *
 * @param accepted the share of the regions that aren't dropped that is accepted, in [0, 1]
 * @param review the share of them that goes to review; both are 0 if everything is dropped, and
 *     else add up to 1
 * @param dropped the number of regions that are dropped
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
