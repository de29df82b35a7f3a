package autoannotation.application.calibration;

import autoannotation.application.port.CalibrationReport;
import autoannotation.application.port.CalibrationReports;
import autoannotation.application.port.JudgedPhotos;
import autoannotation.application.workflow.AllVersions;
import autoannotation.core.calibration.Calibration;
import autoannotation.core.calibration.InForce;
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

/** Works out limits from verdicts, and keeps them as a version of the workflow. */
public record Calibrator(
    JudgedPhotos judged,
    AllVersions versions,
    CalibrationReports reports,
    CalibrationSettings settings) {

  private static final Grounds NONE = new Grounds(Optional.empty(), LocalDate.EPOCH);

  /** The same with another target precision. */
  public Calibrator withTarget(double target) {
    return new Calibrator(judged, versions, reports, settings.withTarget(target));
  }

  /**
   * What the verdicts say of each concept that the workflow in force lists with limits above which
   * a score passes. It is kept as the last report, and changes no limit.
   */
  public CalibrationReport calibrate() {
    Workflow workflow = versions.inForce();
    Map<String, Grounds> grounds = grounds(workflow);
    SeenPhotos photos = new SeenPhotos(judged.of(versions.model()), settings.rightness());
    List<CalibrationReport.Concept> concepts =
        workflow.accept().keySet().stream()
            .filter(concept -> isOrdered(workflow, concept))
            .sorted()
            .map(
                concept -> {
                  InForce inForce = inForce(concept, workflow, grounds.getOrDefault(concept, NONE));
                  return new CalibrationReport.Concept(
                      inForce, Calibration.of(photos.observed(concept, inForce), settings.terms()));
                })
            .toList();
    CalibrationReport report =
        new CalibrationReport(versions.model(), workflow, settings.terms(), concepts);
    reports.write(report);
    return report;
  }

  /**
   * Stores what a report proposes as a version that is not active yet. If the newest version is not
   * in force and says the same already, that one is answered and none is stored.
   *
   * @return the version; empty if it would change nothing
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
   * Puts a proposed version in force, unless a newer one is in force by then: what somebody
   * activated after the verdicts were counted stays.
   *
   * @return whether it was put in force
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
            proposal.report().sentences(),
            versions.model(),
            proposal.grounds(today.plusDays(1)));
    return versions.stored().add(proposal.workflow(), provenance);
  }

  /** Nothing is promised for another model's scores. */
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

  /** Others have no evidence: no limit of theirs is the lowest. */
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
