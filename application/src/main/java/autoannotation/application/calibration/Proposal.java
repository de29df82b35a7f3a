package autoannotation.application.calibration;

import autoannotation.application.port.CalibrationReport;
import autoannotation.core.calibration.Calibration;
import autoannotation.core.evidence.EvidenceRates;
import autoannotation.core.workflow.Grounds;
import autoannotation.core.workflow.Threshold;
import autoannotation.core.workflow.ThresholdType;
import autoannotation.core.workflow.Workflow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The limits and rates that a report proposes instead of those in force. */
public record Proposal(CalibrationReport report) {

  /**
   * Smallest move of a review limit that is worth a version; it moves a little every day. Slightly
   * below 0.05, because limits have two decimals.
   */
  private static final double SMALLEST_REVIEW_MOVE = 0.045;

  /** Whether the proposal differs enough from the workflow in force to be worth a version. */
  public boolean changesSomething() {
    return differsFrom(report.workflow());
  }

  /** Whether the proposal differs enough from a workflow to be worth a version. */
  boolean differsFrom(Workflow other) {
    Workflow proposed = workflow();
    return !proposed.accept().equals(other.accept())
        || !proposed.evidence().equals(other.evidence())
        || proposed.review().entrySet().stream()
            .anyMatch(limit -> moves(limit.getValue(), other.review().get(limit.getKey())));
  }

  private static boolean moves(Threshold limit, Threshold other) {
    return other == null || Math.abs(limit.value() - other.value()) >= SMALLEST_REVIEW_MOVE;
  }

  /** The workflow in force with the proposed limits and rates. */
  Workflow workflow() {
    Workflow inForce = report.workflow();
    Map<String, Threshold> accept = new HashMap<>(inForce.accept());
    Map<String, Threshold> review = new HashMap<>(inForce.review());
    Map<String, EvidenceRates> evidence = new HashMap<>(inForce.evidence());
    for (CalibrationReport.CalibratedConcept concept : report.concepts()) {
      Calibration found = concept.calibration();
      accept.computeIfPresent(found.concept(), (_, now) -> limit(found.limits().accept(), now));
      review.computeIfPresent(found.concept(), (_, now) -> limit(found.limits().review(), now));
      evidence.put(found.concept(), found.limits().rates());
    }
    return new Workflow(inForce.number(), inForce.version(), accept, review, evidence);
  }

  /** The grounds of the proposed limits by concept id, with promises that hold from that day on. */
  Map<String, Grounds> grounds(LocalDate from) {
    Map<String, Grounds> grounds = new HashMap<>();
    for (CalibrationReport.CalibratedConcept concept : report.concepts()) {
      Calibration found = concept.calibration();
      grounds.put(
          found.concept(),
          new Grounds(found.proof().promise(concept.inForce(), from), found.evidence().from()));
    }
    return grounds;
  }

  /**
   * A limit that does not change keeps its operator; a new one is GREATER_THAN, because the proof
   * covers the scores above it.
   */
  private static Threshold limit(double found, Threshold now) {
    return found == now.value() ? now : new Threshold(ThresholdType.GREATER_THAN, found);
  }
}
