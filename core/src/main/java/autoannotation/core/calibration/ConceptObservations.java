package autoannotation.core.calibration;

import java.util.List;

/**
 * All that is known of one concept, as one model version sees it.
 *
 * @param values of all regions that were recorded, each in [0, 1]
 * @param drawn those of them that are evidence
 * @param missed objects without any region, estimated
 */
public record ConceptObservations(
    String concept, List<Double> values, List<DrawnRegion> drawn, InForce inForce, double missed) {

  public ConceptObservations {
    values = List.copyOf(values);
    drawn = List.copyOf(drawn);
  }
}
