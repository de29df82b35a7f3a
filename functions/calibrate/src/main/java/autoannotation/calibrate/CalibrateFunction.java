package autoannotation.calibrate;

import autoannotation.adapters.lambda.Environment;
import autoannotation.adapters.lambda.JsonFunction;
import autoannotation.core.workflow.Activation;
import autoannotation.core.workflow.WorkflowVersion;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Calibrates on a schedule and on demand: keeps what it found as a report, and proposes a version
 * of the workflow. A person activates it; or this function does, where the template says so.
 */
public final class CalibrateFunction
    extends JsonFunction<CalibrateFunction.CalibrateRequest, CalibrateFunction.Answer> {

  /**
   * What is asked for.
   *
   * @param target the precision that what is accepted has to have; the template's if not given
   * @param reason why, as a person reads it
   */
  public record CalibrateRequest(Optional<Double> target, Optional<String> reason) {}

  /**
   * What came of it.
   *
   * @param proposed the number of the new version; empty: nothing would change
   * @param active whether it is in force already
   */
  public record Answer(String sentences, Optional<Integer> proposed, boolean active) {}

  private static final String USER = "calibration";

  private final Calibrator calibrator;
  private final boolean activates;
  private final String table;
  private final InstantSource clock;
  private final Consumer<String> log;

  /** As Lambda starts it. */
  public CalibrateFunction() {
    this(Environment.ofProcess());
  }

  private CalibrateFunction(Environment environment) {
    this(
        environment,
        S3Client.builder().forcePathStyle(environment.isRehearsal()).build(),
        DynamoDbClient.create(),
        InstantSource.system(),
        System.out::println);
  }

  /**
   * With other services.
   *
   * @param log takes a line
   */
  public CalibrateFunction(
      Environment environment,
      S3Client s3,
      DynamoDbClient dynamo,
      InstantSource clock,
      Consumer<String> log) {
    super(CalibrateRequest.class);
    this.clock = clock;
    this.log = log;
    table = environment.get("ANNOTATIONS_TABLE");
    calibrator = Calibrator.of(environment, s3, dynamo);
    activates = Boolean.parseBoolean(environment.get("ACTIVATE_PROPOSALS"));
  }

  @Override
  protected Answer answer(CalibrateRequest request) {
    Calibrator asked = request.target().map(calibrator::withTarget).orElse(calibrator);
    String reason = request.reason().orElse("calibrated from verdicts");
    Found found = asked.calibrate();
    log.accept(BrokenPromises.line(found.calibrations(), table, clock.instant()));
    Optional<WorkflowVersion> proposed = asked.propose(found, USER, reason, clock.instant());
    return new Answer(
        found.sentences(),
        proposed.map(WorkflowVersion::number),
        proposed.filter(_ -> activates).filter(this::activate).isPresent());
  }

  private boolean activate(WorkflowVersion version) {
    return calibrator
        .versions()
        .activate(version, new Activation(clock.instant(), USER, "the template says so"));
  }
}
