package autoannotation.core.calibration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of one concept, as one model version sees it.
 *
 * @param values of all regions that were recorded, each in [0, 1]
 * @param drawn those of them that are evidence
 * @param accept the accept limit in force
 * @param review the review limit in force
 * @param unproven the accept limit where a promise was broken and nothing is proven instead
 * @param promise what the active workflow promises, if it does
 * @param countedFrom the first day whose evidence counts: after a broken promise, the world is
 *     another
 * @param missed objects without any region, estimated
 */
public record Observed(
    String concept,
    List<Double> values,
    List<Drawn> drawn,
    double accept,
    double review,
    double unproven,
    Optional<Promise> promise,
    LocalDate countedFrom,
    double missed) {

  public Observed {
    values = List.copyOf(values);
    drawn = List.copyOf(drawn);
  }
}
