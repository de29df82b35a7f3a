package autoannotation.calibrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.json.Json;
import autoannotation.adapters.lambda.Environment;
import autoannotation.application.port.PhotoMachine;
import autoannotation.application.port.PhotoMachineContract;
import autoannotation.core.annotation.InputId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.StartSyncExecutionRequest;
import software.amazon.awssdk.services.sfn.model.StartSyncExecutionResponse;
import software.amazon.awssdk.services.sfn.model.SyncExecutionStatus;

class StepFunctionsMachineTest extends PhotoMachineContract {

  private static final String ARN = "arn:aws:states:eu-central-1:1:stateMachine:annotate";

  private record Executions(Set<InputId> failing, Set<InputId> unreachable, List<InputId> succeeded)
      implements SfnClient {

    @Override
    public StartSyncExecutionResponse startSyncExecution(StartSyncExecutionRequest request) {
      InputId input = input(request);
      if (unreachable.contains(input)) {
        throw SdkClientException.create("no connection");
      }
      if (failing.contains(input)) {
        return ended(SyncExecutionStatus.FAILED);
      }
      succeeded.add(input);
      return ended(SyncExecutionStatus.SUCCEEDED);
    }

    private static InputId input(StartSyncExecutionRequest request) {
      if (!request.stateMachineArn().equals(ARN)) {
        throw new AssertionError("another machine: " + request.stateMachineArn());
      }
      Map<?, ?> said = Json.read(request.input(), Map.class);
      if (!said.keySet().equals(Set.of("key", "version_id"))) {
        throw new AssertionError("not what the machine takes: " + said);
      }
      return new InputId((String) said.get("key"), (String) said.get("version_id"));
    }

    private static StartSyncExecutionResponse ended(SyncExecutionStatus status) {
      return StartSyncExecutionResponse.builder().status(status).build();
    }

    @Override
    public String serviceName() {
      return SERVICE_NAME;
    }

    @Override
    public void close() {}
  }

  private Executions executions;

  @Override
  protected PhotoMachine machine(Set<InputId> failing, Set<InputId> unreachable) {
    executions = new Executions(failing, unreachable, new ArrayList<>());
    return new StepFunctionsMachine(executions, ARN);
  }

  @Override
  protected List<InputId> annotated() {
    return executions.succeeded();
  }

  @Test
  void of_environment_waitsForALongExecutionAndNeverStartsItTwice() {
    ClientOverrideConfiguration settings =
        StepFunctionsMachine.of(
                new Environment(Map.of("STATE_MACHINE", ARN)),
                SfnClient.builder().region(Region.EU_CENTRAL_1))
            .client()
            .serviceClientConfiguration()
            .overrideConfiguration();
    Duration longest = Duration.ofMinutes(5); // TimeoutSeconds of the state machine
    assertTrue(settings.apiCallAttemptTimeout().orElseThrow().compareTo(longest) > 0);
    assertEquals(1, settings.retryStrategy().orElseThrow().maxAttempts());
  }
}
