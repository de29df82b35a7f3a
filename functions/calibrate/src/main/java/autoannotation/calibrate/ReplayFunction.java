package autoannotation.calibrate;

import autoannotation.adapters.dynamo.DynamoInputs;
import autoannotation.adapters.dynamo.DynamoRoutedInputs;
import autoannotation.adapters.dynamo.DynamoWorkflowVersions;
import autoannotation.adapters.lambda.Environment;
import autoannotation.adapters.lambda.JsonFunction;
import autoannotation.adapters.lambda.TemplateWorkflow;
import autoannotation.application.port.Inputs;
import autoannotation.application.port.PhotoMachine;
import autoannotation.application.port.RoutedInputs;
import autoannotation.application.replay.Foretelling;
import autoannotation.application.replay.Foretold;
import autoannotation.application.replay.Replay;
import autoannotation.application.replay.Replayed;
import autoannotation.application.workflow.AllVersions;
import autoannotation.core.annotation.InputId;
import autoannotation.core.workflow.Moves;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sfn.SfnClient;

/**
 * Applies the workflow in force to earlier detections, or counts what a version would change. The
 * state machine does it without calling the detector. The function stops before its Lambda timeout;
 * while {@code more} is true, invoke it again with {@code after}, and add up what it answers.
 */
public final class ReplayFunction extends JsonFunction<ReplayRequest, ReplayFunction.Answer> {

  /**
   * Result of a replay or dry run.
   *
   * @param number version of the workflow
   * @param photos number of photos that were counted or routed
   * @param failed number of photos whose execution failed; the next invocation retries them
   * @param more whether photos are left because time ran out
   * @param after the input to go on after; only if more are left
   * @param moves by concept; only for a dry run
   */
  public record Answer(
      int number,
      int photos,
      int failed,
      boolean more,
      Optional<String> after,
      Optional<Map<String, Moves>> moves) {}

  /**
   * Concurrent executions; each may use one writer at a time, which leaves writers for new photos.
   */
  private static final int CONCURRENT_EXECUTIONS = 8;

  /** Lambda times out after 15 minutes; an execution may take 5. */
  private static final Duration TIME_LIMIT = Duration.ofMinutes(9);

  private final AllVersions versions;
  private final Foretelling foretelling;
  private final Replay replay;
  private final InstantSource clock;

  /** Used by Lambda: reads the environment and creates the clients. */
  public ReplayFunction() {
    this(Environment.ofProcess(), DynamoDbClient.create(), InstantSource.system());
  }

  private ReplayFunction(Environment environment, DynamoDbClient dynamo, InstantSource clock) {
    this(
        TemplateWorkflow.versions(
            environment, new DynamoWorkflowVersions(dynamo, environment.get("ANNOTATIONS_TABLE"))),
        new DynamoRoutedInputs(dynamo, environment.get("ANNOTATIONS_TABLE")),
        new DynamoInputs(dynamo, environment.get("ANNOTATIONS_TABLE")),
        StepFunctionsMachine.of(environment, SfnClient.builder()),
        clock);
  }

  /** Uses the given ports. */
  public ReplayFunction(
      AllVersions versions,
      RoutedInputs routed,
      Inputs inputs,
      PhotoMachine machine,
      InstantSource clock) {
    super(ReplayRequest.class);
    this.versions = versions;
    this.clock = clock;
    foretelling = new Foretelling(versions, routed, inputs, clock);
    replay = new Replay(routed, machine, clock);
  }

  @Override
  protected Answer answer(ReplayRequest request) {
    Instant until = clock.instant().plus(TIME_LIMIT);
    return request.isDry() ? foretell(request, until) : replay(request, until);
  }

  private Answer foretell(ReplayRequest request, Instant until) {
    Foretold foretold =
        foretelling.foretell(request.number(), request.scope(versions.model()), until);
    return new Answer(
        foretold.number(),
        foretold.photos(),
        0,
        foretold.after().isPresent(),
        foretold.after().map(InputId::toString),
        Optional.of(foretold.moves()));
  }

  private Answer replay(ReplayRequest request, Instant until) {
    int number = versions.inForce().number();
    try {
      Replayed replayed =
          replay.replay(number, request.scope(versions.model()), CONCURRENT_EXECUTIONS, until);
      return new Answer(
          number,
          replayed.routed(),
          replayed.failed(),
          replayed.after().isPresent(),
          replayed.after().map(InputId::toString),
          Optional.empty());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
