package autoannotation.calibrate;

import autoannotation.adapters.dynamo.AllVersions;
import autoannotation.adapters.dynamo.JudgedPhotos;
import autoannotation.adapters.dynamo.WorkflowVersions;
import autoannotation.adapters.lambda.Environment;
import autoannotation.core.calibration.Calibration;
import autoannotation.core.calibration.InForce;
import autoannotation.core.calibration.SeenPhotos;
import autoannotation.core.workflow.Grounds;
import autoannotation.core.workflow.Provenance;
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
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** Works out limits from verdicts, and keeps them as a version of the workflow. */
public record Calibrator(
    JudgedPhotos judged,
    WorkflowVersions versions,
    ReportStore reports,
    CalibrateSettings settings) {

  private static final Grounds NONE = new Grounds(Optional.empty(), LocalDate.EPOCH);

  /**
   * As a function's environment says it.
   *
   * @throws IllegalStateException when a variable is not set
   */
  public static Calibrator of(Environment environment, S3Client s3, DynamoDbClient dynamo) {
    String table = environment.get("ANNOTATIONS_TABLE");
    return new Calibrator(
        new JudgedPhotos(dynamo, table),
        new WorkflowVersions(dynamo, table),
        new ReportStore(s3, environment.get("OUTPUTS_BUCKET")),
        CalibrateSettings.of(environment));
  }

  /** The versions of the workflow, and the template's parameters before them. */
  public AllVersions allVersions() {
    return new AllVersions(versions, settings.parameters().toWorkflow(), settings.model());
  }

  Calibrator withTarget(double target) {
    return new Calibrator(judged, versions, reports, settings.withTarget(target));
  }

  /**
   * What the verdicts say of each concept that the workflow in force lists. It is kept as the last
   * report, and changes no limit.
   */
  public Found calibrate() {
    AllVersions all = allVersions();
    Workflow workflow = all.inForce();
    Map<String, Grounds> grounds = grounds(workflow);
    SeenPhotos photos = new SeenPhotos(judged.of(settings.model()), settings.rightness());
    List<Found.Concept> concepts =
        workflow.accept().keySet().stream()
            .filter(concept -> isOrdered(workflow, concept))
            .sorted()
            .map(
                concept -> {
                  InForce inForce =
                      inForce(
                          concept, workflow, all.template(), grounds.getOrDefault(concept, NONE));
                  return new Found.Concept(
                      inForce, Calibration.of(photos.observed(concept, inForce), settings.terms()));
                })
            .toList();
    Found found = new Found(settings.model(), workflow, settings.terms(), concepts);
    reports.write(found);
    return found;
  }

  /**
   * Keeps what was found as a version that is not active yet, or finds the newest one that says the
   * same; empty: it would change nothing.
   */
  public Optional<WorkflowVersion> propose(
      Found found, String userId, String reason, Instant createdAt) {
    if (!found.changesSomething()) {
      return Optional.empty();
    }
    Optional<WorkflowVersion> same =
        versions.all().reversed().stream()
            .limit(1)
            .filter(newest -> newest.number() > found.workflow().number())
            .filter(newest -> !found.differsFrom(newest.workflow()))
            .findFirst();
    return same.or(() -> Optional.of(add(found, userId, reason, createdAt)));
  }

  private WorkflowVersion add(Found found, String userId, String reason, Instant createdAt) {
    LocalDate today = createdAt.atZone(ZoneOffset.UTC).toLocalDate();
    Provenance provenance =
        new Provenance(
            VersionOrigin.CALIBRATION,
            createdAt,
            userId,
            reason,
            found.sentences(),
            settings.model(),
            found.grounds(today.plusDays(1)));
    return versions.add(found.proposed(), provenance);
  }

  /** Nothing is promised for another model's scores. */
  private Map<String, Grounds> grounds(Workflow workflow) {
    return versions
        .find(workflow.number())
        .map(WorkflowVersion::provenance)
        .filter(provenance -> provenance.model().equals(settings.model()))
        .map(Provenance::grounds)
        .orElse(Map.of());
  }

  private static InForce inForce(
      String concept, Workflow workflow, Workflow template, Grounds grounds) {
    double accept = workflow.accept().get(concept).value();
    var parameter = template.accept().get(concept);
    return new InForce(
        accept,
        workflow.review().get(concept).value(),
        parameter == null ? accept : parameter.value(),
        grounds.promise(),
        grounds.countedFrom());
  }

  /** Others have no evidence: no limit of theirs is the lowest. */
  private static boolean isOrdered(Workflow workflow, String concept) {
    var review = workflow.review().get(concept);
    return review != null
        && isAbove(workflow.accept().get(concept).conceptThresholdType())
        && isAbove(review.conceptThresholdType());
  }

  private static boolean isAbove(ThresholdType type) {
    return type == ThresholdType.GREATER_THAN || type == ThresholdType.GREATER_THAN_OR_EQUAL;
  }
}
