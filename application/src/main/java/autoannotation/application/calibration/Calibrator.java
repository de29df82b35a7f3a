package autoannotation.application.calibration;

import autoannotation.application.port.CalibrationReport;
import autoannotation.application.port.CalibrationReports;
import autoannotation.application.port.JudgedPhotos;
import autoannotation.application.workflow.AllVersions;
import autoannotation.core.calibration.Calibration;
import autoannotation.core.calibration.InForce;
import autoannotation.core.calibration.JudgedPhoto;
import autoannotation.core.calibration.SeenPhotos;
import autoannotation.core.workflow.Activation;
import autoannotation.core.workflow.Grounds;
import autoannotation.core.workflow.Provenance;
import autoannotation.core.workflow.Threshold;
import autoannotation.core.workflow.ThresholdType;
import autoannotation.core.workflow.VersionOrigin;
import autoannotation.core.workflow.Workflow;
import autoannotation.core.workflow.WorkflowVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Computes limits from verdicts and stores them as versions of the workflow. */
public record Calibrator(
    JudgedPhotos judged,
    AllVersions versions,
    CalibrationReports reports,
    CalibrationSettings settings) {

  private static final Grounds NO_GROUNDS = new Grounds(Optional.empty(), Optional.empty());

  /** Returns a calibrator with another target precision, in (0, 1). */
  public Calibrator withTarget(double target) {
    return new Calibrator(judged, versions, reports, settings.withTarget(target));
  }

  /**
   * Calibrates each concept whose thresholds in force are both lower bounds ({@code GREATER_THAN}
   * or {@code GREATER_THAN_OR_EQUAL}), and stores the report. Changes no limits.
   */
  public CalibrationReport calibrate() {
    Workflow workflow = versions.inForce();
    Map<String, Grounds> grounds = grounds(workflow);
    List<String> ordered =
        workflow.accept().keySet().stream()
            .filter(concept -> isOrdered(workflow, concept))
            .sorted()
            .toList();
    SeenPhotos photos = photos(ordered);
    List<CalibrationReport.CalibratedConcept> concepts =
        ordered.stream()
            .map(
                concept -> {
                  InForce inForce =
                      inForce(concept, workflow, grounds.getOrDefault(concept, NO_GROUNDS));
                  return new CalibrationReport.CalibratedConcept(
                      inForce, Calibration.of(photos.observed(concept, inForce), settings.terms()));
                })
            .toList();
    CalibrationReport report =
        new CalibrationReport(versions.model(), workflow, settings.terms(), concepts);
    reports.write(report);
    return report;
  }

  /**
   * Stores the limits that a report proposes as a version that is not active. If the newest version
   * is not in force and has these limits, returns it and stores none.
   *
   * @return the version; empty if the limits would not change
   */
  public Optional<WorkflowVersion> propose(
      CalibrationReport report, String userId, String reason, Instant createdAt) {
    Proposal proposal = new Proposal(report);
    if (!proposal.changesSomething()) {
      return Optional.empty();
    }
    Optional<WorkflowVersion> same =
        versions.stored().all().reversed().stream()
            .limit(1)
            .filter(newest -> newest.number() > report.workflow().number())
            .filter(newest -> !proposal.differsFrom(newest.workflow()))
            .findFirst();
    return same.or(() -> Optional.of(add(proposal, userId, reason, createdAt)));
  }

  /**
   * Activates a proposed version, unless a newer one is in force: what a person activated meanwhile
   * stays.
   *
   * @return whether it was activated
   */
  public boolean activate(WorkflowVersion proposed, Activation activation) {
    return versions.inForce().number() < proposed.number()
        && versions.activate(proposed.number(), activation).number() == proposed.number();
  }

  private WorkflowVersion add(Proposal proposal, String userId, String reason, Instant createdAt) {
    LocalDate today = createdAt.atZone(ZoneOffset.UTC).toLocalDate();
    Provenance provenance =
        new Provenance(
            VersionOrigin.CALIBRATION,
            createdAt,
            userId,
            reason,
            Optional.of(proposal.report().sentences()),
            versions.model(),
            proposal.grounds(today.plusDays(1)));
    return versions.stored().add(proposal.workflow(), provenance);
  }

  private SeenPhotos photos(List<String> concepts) {
    try (Stream<JudgedPhoto> photos = judged.of(versions.model())) {
      return SeenPhotos.of(photos, concepts, settings.rightness());
    }
  }

  /** The grounds of a version apply only to the model that they were computed for. */
  private Map<String, Grounds> grounds(Workflow workflow) {
    return versions
        .stored()
        .find(workflow.number())
        .map(WorkflowVersion::provenance)
        .filter(provenance -> provenance.model().equals(versions.model()))
        .map(Provenance::grounds)
        .orElse(Map.of());
  }

  private InForce inForce(String concept, Workflow workflow, Grounds grounds) {
    double accept = workflow.accept().get(concept).value();
    Threshold parameter = versions.template().accept().get(concept);
    return new InForce(
        accept,
        workflow.review().get(concept).value(),
        parameter == null ? accept : parameter.value(),
        grounds.promise(),
        grounds.countedFrom());
  }

  /** Only lower bounds can be calibrated: with other operators there is no lowest limit. */
  private static boolean isOrdered(Workflow workflow, String concept) {
    Threshold review = workflow.review().get(concept);
    return review != null
        && isAbove(workflow.accept().get(concept).conceptThresholdType())
        && isAbove(review.conceptThresholdType());
  }

  private static boolean isAbove(ThresholdType type) {
    return type == ThresholdType.GREATER_THAN || type == ThresholdType.GREATER_THAN_OR_EQUAL;
  }
}
