package autoannotation.application.port;

import static java.util.stream.Collectors.joining;

import autoannotation.core.calibration.Calibration;
import autoannotation.core.calibration.CalibrationSentence;
import autoannotation.core.calibration.InForce;
import autoannotation.core.calibration.Terms;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.workflow.Workflow;
import java.util.List;

/**
 * The result of a calibration.
 *
 * @param model model whose scores were calibrated
 * @param workflow the workflow in force when it was made
 * @param terms target, confidence and costs
 * @param concepts ordered by id
 */
public record CalibrationReport(
    ModelVersion model, Workflow workflow, Terms terms, List<CalibratedConcept> concepts) {

  /** The calibration of one concept, and the limits in force that it was held against. */
  public record CalibratedConcept(InForce inForce, Calibration calibration) {}

  public CalibrationReport {
    concepts = List.copyOf(concepts);
  }

  /** Explains the calibration of a concept in words that need no statistics. */
  public String sentence(CalibratedConcept concept) {
    Calibration found = concept.calibration();
    return CalibrationSentence.of(found.concept(), found, terms);
  }

  /** Explains all concepts, in one paragraph. */
  public String sentences() {
    return concepts.stream().map(this::sentence).collect(joining(" "));
  }

  /** Counts the concepts that no longer reach the precision that the workflow in force promises. */
  public long brokenPromises() {
    return concepts.stream()
        .filter(concept -> concept.calibration().proof().brokenSince().isPresent())
        .count();
  }
}
