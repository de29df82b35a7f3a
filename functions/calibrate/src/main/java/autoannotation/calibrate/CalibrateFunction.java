package autoannotation.calibrate;

import autoannotation.adapters.dynamo.DynamoJudgedPhotos;
import autoannotation.adapters.dynamo.DynamoWorkflowVersions;
import autoannotation.adapters.lambda.Environment;
import autoannotation.adapters.lambda.JsonFunction;
import autoannotation.adapters.lambda.TemplateCalibration;
import autoannotation.adapters.lambda.TemplateWorkflow;
import autoannotation.adapters.s3.S3Reports;
import autoannotation.application.calibration.Calibrator;
import autoannotation.application.port.CalibrationReport;
import autoannotation.core.workflow.Activation;
import autoannotation.core.workflow.WorkflowVersion;
import java.io.PrintStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Calibrates on a schedule and on demand: stores a report, and proposes a version of the workflow.
 * If the template parameter ActivateProposals is true, it also activatesProposals the version.
 */
public final class CalibrateFunction
    extends JsonFunction<CalibrateFunction.CalibrateRequest, CalibrateFunction.Answer> {

  /**
   * Request of CalibrateFunction.
   *
   * @param target precision that accepted regions must reach, in (0, 1); default: the template's
   * @param reason reason that the version's history shows; default: {@code calibrated from
   *     verdicts}
   */
  public record CalibrateRequest(Optional<Double> target, Optional<String> reason) {}

  /**
   * Result of a calibration.
   *
   * @param proposed number of the proposed version; empty if nothing would change
   * @param active whether it was activated
   */
  public record Answer(String sentences, Optional<Integer> proposed, boolean active) {}

  private static final String USER = "calibration";

  private final Calibrator calibrator;
  private final boolean activatesProposals;
  private final String table;
  private final InstantSource clock;
  private final PrintStream log;

  /** Used by Lambda: reads the environment and creates the clients. */
  public CalibrateFunction() {
    this(Environment.ofProcess());
  }

  private CalibrateFunction(Environment environment) {
    this(
        calibrator(
            environment,
            S3Client.builder().forcePathStyle(environment.isRehearsal()).build(),
            DynamoDbClient.create()),
        Boolean.parseBoolean(environment.get("ACTIVATE_PROPOSALS")),
        environment.get("ANNOTATIONS_TABLE"),
        InstantSource.system(),
        System.out);
  }

  /**
   * Uses the given calibrator.
   *
   * @param activatesProposals whether to activate proposals
   * @param table dimension of the metric BrokenPromises
   * @param log receives one line for each calibration
   */
  public CalibrateFunction(
      Calibrator calibrator,
      boolean activatesProposals,
      String table,
      InstantSource clock,
      PrintStream log) {
    super(CalibrateRequest.class);
    this.calibrator = calibrator;
    this.activatesProposals = activatesProposals;
    this.table = table;
    this.clock = clock;
    this.log = log;
  }

  private static Calibrator calibrator(
      Environment environment, S3Client s3, DynamoDbClient dynamo) {
    String table = environment.get("ANNOTATIONS_TABLE");
    return new Calibrator(
        new DynamoJudgedPhotos(dynamo, table),
        TemplateWorkflow.versions(environment, new DynamoWorkflowVersions(dynamo, table)),
        new S3Reports(s3, environment.get("OUTPUTS_BUCKET")),
        TemplateCalibration.of(environment));
  }

  @Override
  protected Answer answer(CalibrateRequest request) {
    Calibrator asked = request.target().map(calibrator::withTarget).orElse(calibrator);
    String reason = request.reason().orElse("calibrated from verdicts");
    CalibrationReport report = asked.calibrate();
    Instant now = clock.instant();
    log.println(BrokenPromises.line(report.brokenPromises(), table, now));
    Optional<WorkflowVersion> proposed = asked.propose(report, USER, reason, now);
    return new Answer(
        report.sentences(),
        proposed.map(WorkflowVersion::number),
        proposed.filter(_ -> activatesProposals).filter(this::activate).isPresent());
  }

  private boolean activate(WorkflowVersion proposed) {
    return calibrator.activate(
        proposed,
        new Activation(
            clock.instant(),
            USER,
            "activated automatically (template parameter ActivateProposals)"));
  }
}
