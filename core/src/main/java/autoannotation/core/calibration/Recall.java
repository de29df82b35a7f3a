package autoannotation.core.calibration;

import autoannotation.core.evidence.Band;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How much of what is there is found: an estimate, without a bound.
 *
 * @param kept right ones among what was accepted or given to review, estimated from the evidence
 * @param dropped right ones among what was dropped, estimated from its audits
 * @param missed objects that the model gave no region at all: those that persons added, over the
 *     share of photos at which somebody looked
 */
public record Recall(double kept, double dropped, double missed) {

  static Recall of(List<Finding> findings, double missed) {
    double kept = 0;
    double dropped = 0;
    for (Finding finding : findings) {
      if (finding.right()) {
        double weight = 1 / finding.evidence().probability();
        if (finding.evidence().band() == Band.DROPPED) {
          dropped += weight;
        } else {
          kept += weight;
        }
      }
    }
    return new Recall(kept, dropped, missed);
  }

  /** In [0, 1]; empty: nothing right was found yet. */
  public OptionalDouble share() {
    double all = kept + dropped + missed;
    return all > 0 ? OptionalDouble.of(kept / all) : OptionalDouble.empty();
  }
}
