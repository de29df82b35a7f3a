package autoannotation.calibrate;

import static java.util.stream.Collectors.joining;

import autoannotation.adapters.json.CalibrationJson;
import autoannotation.adapters.json.LimitsJson;
import autoannotation.core.calibration.Calibration;
import autoannotation.core.calibration.CalibrationSentence;
import autoannotation.core.calibration.InForce;
import autoannotation.core.calibration.Terms;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.evidence.EvidenceRates;
import autoannotation.core.workflow.Grounds;
import autoannotation.core.workflow.Threshold;
import autoannotation.core.workflow.ThresholdType;
import autoannotation.core.workflow.Workflow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a calibration found.
 *
 * @param workflow the one in force
 */
public record Found(ModelVersion model, Workflow workflow, Terms terms, List<Concept> concepts) {

  private static final double SMALLEST_REVIEW_MOVE = 0.045; // limits have two decimals

  /** One concept's, and what it was judged by. */
  public record Concept(InForce inForce, Calibration calibration) {

    String sentence(Terms terms) {
      return CalibrationSentence.of(calibration.concept(), calibration, terms);
    }

    /** What is promised from that day on. */
    private Grounds grounds(LocalDate from) {
      return new Grounds(calibration.proof().promise(inForce, from), calibration.evidence().from());
    }
  }

  public Found {
    concepts = List.copyOf(concepts);
  }

  List<Calibration> calibrations() {
    return concepts.stream().map(Concept::calibration).toList();
  }

  /** A sentence for each concept. */
  public String sentences() {
    return concepts.stream().map(concept -> concept.sentence(terms)).collect(joining(" "));
  }

  /** As it is printed and stored. */
  public CalibrationJson toJson() {
    return new CalibrationJson(
        terms.target(),
        1 - terms.error(),
        model.toString(),
        workflow.number(),
        concepts.stream()
            .map(
                concept ->
                    CalibrationJson.concept(
                        concept.calibration(),
                        new LimitsJson(concept.inForce().accept(), concept.inForce().review()),
                        concept.sentence(terms)))
            .toList());
  }

  /** Whether what was found is worth a version, beside what is in force. */
  public boolean changesSomething() {
    return differsFrom(workflow);
  }

  /** Whether what was found is worth a version: a review limit moves a little every day. */
  boolean differsFrom(Workflow other) {
    Workflow proposed = proposed();
    return !proposed.accept().equals(other.accept())
        || !proposed.evidence().equals(other.evidence())
        || proposed.review().entrySet().stream()
            .anyMatch(limit -> moves(limit.getValue(), other.review().get(limit.getKey())));
  }

  private static boolean moves(Threshold limit, Threshold other) {
    return other == null || Math.abs(limit.value() - other.value()) >= SMALLEST_REVIEW_MOVE;
  }

  /** The workflow in force with the limits and rates that were found. */
  Workflow proposed() {
    Map<String, Threshold> accept = new HashMap<>(workflow.accept());
    Map<String, Threshold> review = new HashMap<>(workflow.review());
    Map<String, EvidenceRates> evidence = new HashMap<>(workflow.evidence());
    for (Concept concept : concepts) {
      Calibration found = concept.calibration();
      accept.computeIfPresent(found.concept(), (_, now) -> limit(found.limits().accept(), now));
      review.computeIfPresent(found.concept(), (_, now) -> limit(found.limits().review(), now));
      evidence.put(found.concept(), found.limits().rates());
    }
    return new Workflow(workflow.number(), workflow.version(), accept, review, evidence);
  }

  /** What is promised from that day on, by concept. */
  Map<String, Grounds> grounds(LocalDate from) {
    Map<String, Grounds> grounds = new HashMap<>();
    concepts.forEach(
        concept -> grounds.put(concept.calibration().concept(), concept.grounds(from)));
    return grounds;
  }

  /** What stays keeps its operator; what is proven is proven of what lies above. */
  private static Threshold limit(double found, Threshold now) {
    return found == now.value() ? now : new Threshold(ThresholdType.GREATER_THAN, found);
  }
}
