package autoannotation.core.calibration;

import autoannotation.core.evidence.Band;
import java.util.List;
import java.util.OptionalDouble;

/**
 * An estimate, without a bound, of how many of the existing objects were found.
 *
 * @param kept right regions that were accepted or given to review, estimated from the evidence
 * @param dropped right regions that were dropped, estimated from audits
 * @param missed objects without a region: those that people added, over the share of photos on
 *     which there is a verdict
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

  /** The recall, in [0, 1]; empty if no object is known yet. */
  public OptionalDouble share() {
    double all = kept + dropped + missed;
    return all > 0 ? OptionalDouble.of(kept / all) : OptionalDouble.empty();
  }
}
