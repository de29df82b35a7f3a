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
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Routes what was detected earlier by the workflow in force, or counts what one would move. The
 * same machine does it, past the detector. It stops before Lambda would stop it; the table knows
 * which photos are left, so who invokes it again goes on.
 */
public final class ReplayFunction extends JsonFunction<ReplayRequest, ReplayFunction.Answer> {

  /**
   * What was done.
   *
   * @param number of the workflow
   * @param photos that were counted, or routed
   * @param failed photos whose execution failed; they are among those that are left
   * @param more whether photos are left because the time was up: invoke it again
   * @param moves by concept; of a dry run alone
   */
  public record Answer(
      int number, int photos, int failed, boolean more, Optional<Map<String, Moves>> moves) {}

  /** Executions at once: as many writers, so that other photos still find some. */
  private static final int AT_ONCE = 8;

  /** Lambda allows 15 minutes, and an execution may take 5. */
  private static final Duration PATIENCE = Duration.ofMinutes(9);

  private final AllVersions versions;
  private final Foretelling foretelling;
  private final Replay replay;
  private final InstantSource clock;

  /** As Lambda starts it. */
  public ReplayFunction() {
    this(Environment.ofProcess(), DynamoDbClient.create(), InstantSource.system());
  }

  private ReplayFunction(Environment environment, DynamoDbClient dynamo, InstantSource clock) {
    this(
        TemplateWorkflow.versions(
            environment, new DynamoWorkflowVersions(dynamo, environment.get("ANNOTATIONS_TABLE"))),
        new DynamoRoutedInputs(dynamo, environment.get("ANNOTATIONS_TABLE")),
        new DynamoInputs(dynamo, environment.get("ANNOTATIONS_TABLE")),
        StepFunctionsMachine.of(environment),
        clock);
  }

  /** With other ports. */
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
    Instant until = clock.instant().plus(PATIENCE);
    return request.isDry() ? foretell(request, until) : replay(request, until);
  }

  private Answer foretell(ReplayRequest request, Instant until) {
    Foretold foretold = foretelling.foretell(request.number(), request.keysBeginWith(), until);
    return new Answer(
        foretold.number(), foretold.photos(), 0, foretold.more(), Optional.of(foretold.moves()));
  }

  private Answer replay(ReplayRequest request, Instant until) {
    int number = versions.inForce().number();
    try (Stream<InputId> left = replay.left(number, versions.model(), request.keysBeginWith())) {
      Replayed replayed = replay.replay(left, AT_ONCE, until);
      return new Answer(
          number, replayed.routed(), replayed.failed(), replayed.left() > 0, Optional.empty());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
