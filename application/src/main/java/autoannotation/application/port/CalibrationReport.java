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
 * What a calibration found.
 *
 * @param model whose scores were calibrated
 * @param workflow the workflow in force when it was made
 * @param terms what was asked of it
 * @param concepts ordered by id
 */
public record CalibrationReport(
    ModelVersion model, Workflow workflow, Terms terms, List<Concept> concepts) {

  /** What was found of one concept, and the limits that it was held to. */
  public record Concept(InForce inForce, Calibration calibration) {}

  public CalibrationReport {
    concepts = List.copyOf(concepts);
  }

  /** What was found of a concept, for somebody who knows no statistics. */
  public String sentence(Concept concept) {
    Calibration found = concept.calibration();
    return CalibrationSentence.of(found.concept(), found, terms);
  }

  /** A sentence for each concept, in one paragraph. */
  public String sentences() {
    return concepts.stream().map(this::sentence).collect(joining(" "));
  }

  /** How many concepts no longer keep what the workflow in force promises of them. */
  public long brokenPromises() {
    return concepts.stream()
        .filter(concept -> concept.calibration().proof().brokenSince().isPresent())
        .count();
  }
}
