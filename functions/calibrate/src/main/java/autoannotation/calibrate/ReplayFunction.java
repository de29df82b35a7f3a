package autoannotation.calibrate;

import autoannotation.adapters.dynamo.AllVersions;
import autoannotation.adapters.dynamo.DynamoInputs;
import autoannotation.adapters.dynamo.RoutedInput;
import autoannotation.adapters.dynamo.RoutedInputs;
import autoannotation.adapters.dynamo.WorkflowVersions;
import autoannotation.adapters.lambda.Environment;
import autoannotation.adapters.lambda.JsonFunction;
import autoannotation.adapters.lambda.TemplateWorkflow;
import autoannotation.core.annotation.InputId;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.workflow.DryRun;
import autoannotation.core.workflow.Moves;
import autoannotation.core.workflow.Workflow;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.SdkException;
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
  private final RoutedInputs routed;
  private final DynamoInputs inputs;
  private final Predicate<InputId> machine;
  private final InstantSource clock;

  /** As Lambda starts it. */
  public ReplayFunction() {
    this(
        Environment.ofProcess(),
        DynamoDbClient.create(),
        Machine.of(Environment.ofProcess())::annotate,
        InstantSource.system());
  }

  /**
   * With another machine.
   *
   * @param machine annotates an input, and says whether it could
   */
  public ReplayFunction(
      Environment environment,
      DynamoDbClient dynamo,
      Predicate<InputId> machine,
      InstantSource clock) {
    super(ReplayRequest.class);
    String table = environment.get("ANNOTATIONS_TABLE");
    versions =
        new AllVersions(
            new WorkflowVersions(dynamo, table),
            TemplateWorkflow.of(environment).toWorkflow(),
            ModelVersion.parse(environment.get("MODEL")));
    routed = new RoutedInputs(dynamo, table);
    inputs = new DynamoInputs(dynamo, table);
    this.machine = machine;
    this.clock = clock;
  }

  @Override
  protected Answer answer(ReplayRequest request) {
    return request.isDry() ? foretell(request) : replay(request);
  }

  private Answer foretell(ReplayRequest request) {
    Workflow workflow = request.number().map(versions::get).orElseGet(versions::inForce);
    DryRun dryRun = new DryRun(workflow);
    Instant until = clock.instant().plus(PATIENCE);
    Iterator<RoutedInput> left = routed.of(versions.model()).filter(request::asksFor).iterator();
    int photos = 0;
    while (left.hasNext() && clock.instant().isBefore(until)) {
      inputs.read(left.next().id()).routedRegions().forEach(dryRun::count);
      photos++;
    }
    return new Answer(workflow.number(), photos, 0, left.hasNext(), Optional.of(dryRun.moves()));
  }

  private Answer replay(ReplayRequest request) {
    int number = versions.inForce().number();
    Instant until = clock.instant().plus(PATIENCE);
    AtomicInteger photos = new AtomicInteger();
    AtomicInteger failed = new AtomicInteger();
    AtomicInteger left = new AtomicInteger();
    try (Stream<RoutedInput> below =
            routed.below(number, versions.model()).filter(request::asksFor);
        var workers = Executors.newFixedThreadPool(AT_ONCE)) {
      below.forEach(
          input ->
              workers.execute(
                  () -> {
                    if (clock.instant().isAfter(until)) {
                      left.incrementAndGet();
                    } else {
                      (annotated(input) ? photos : failed).incrementAndGet();
                    }
                  }));
    }
    return new Answer(number, photos.get(), failed.get(), left.get() > 0, Optional.empty());
  }

  private boolean annotated(RoutedInput input) {
    try {
      return machine.test(input.id());
    } catch (SdkException e) { // it can't be started now; others perhaps can
      System.err.println(input.id() + ": " + e.getMessage());
      return false;
    }
  }
}
