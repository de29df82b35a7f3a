package autoannotation.core.calibration;

import java.util.List;

/**
 * What is known of one concept with one model version.
 *
 * @param concept the id of the concept
 * @param values the values of all recorded regions, each in [0, 1]
 * @param drawn the regions among them that are evidence
 * @param missed an estimate of the number of objects without a region
 */
public record ConceptObservations(
    String concept, List<Double> values, List<DrawnRegion> drawn, InForce inForce, double missed) {

  public ConceptObservations {
    values = List.copyOf(values);
    drawn = List.copyOf(drawn);
  }
}
