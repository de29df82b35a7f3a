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

/** The limits and rates that a report proposes in place of those in force. */
public record Proposal(CalibrationReport report) {

  /**
   * By how much a review limit has to move to be worth a version: it moves a little every day. A
   * little less than 0.05, because limits have two decimals.
   */
  private static final double SMALLEST_REVIEW_MOVE = 0.045;

  /** Whether it is worth a version, beside the workflow in force. */
  public boolean changesSomething() {
    return differsFrom(report.workflow());
  }

  /** Whether it is worth a version beside that workflow. */
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

  /** The workflow in force with the limits and rates that were found. */
  Workflow workflow() {
    Workflow inForce = report.workflow();
    Map<String, Threshold> accept = new HashMap<>(inForce.accept());
    Map<String, Threshold> review = new HashMap<>(inForce.review());
    Map<String, EvidenceRates> evidence = new HashMap<>(inForce.evidence());
    for (CalibrationReport.Concept concept : report.concepts()) {
      Calibration found = concept.calibration();
      accept.computeIfPresent(found.concept(), (_, now) -> limit(found.limits().accept(), now));
      review.computeIfPresent(found.concept(), (_, now) -> limit(found.limits().review(), now));
      evidence.put(found.concept(), found.limits().rates());
    }
    return new Workflow(inForce.number(), inForce.version(), accept, review, evidence);
  }

  /** What its limits rest on and what is promised from that day on, by concept. */
  Map<String, Grounds> grounds(LocalDate from) {
    Map<String, Grounds> grounds = new HashMap<>();
    for (CalibrationReport.Concept concept : report.concepts()) {
      Calibration found = concept.calibration();
      grounds.put(
          found.concept(),
          new Grounds(found.proof().promise(concept.inForce(), from), found.evidence().from()));
    }
    return grounds;
  }

  /** What stays keeps its operator; what is proven is proven of what lies above. */
  private static Threshold limit(double found, Threshold now) {
    return found == now.value() ? now : new Threshold(ThresholdType.GREATER_THAN, found);
  }
}
