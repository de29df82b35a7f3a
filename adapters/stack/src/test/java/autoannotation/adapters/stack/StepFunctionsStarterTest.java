package autoannotation.adapters.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import autoannotation.application.port.ExecutionStarter;
import autoannotation.application.port.ExecutionStarterContract;
import autoannotation.application.port.UnreachableException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.InvalidExecutionInputException;
import software.amazon.awssdk.services.sfn.model.SfnException;
import software.amazon.awssdk.services.sfn.model.StartExecutionRequest;
import software.amazon.awssdk.services.sfn.model.StartExecutionResponse;

class StepFunctionsStarterTest extends ExecutionStarterContract {

  private static final String ARN = "arn:aws:states:eu-central-1:1:stateMachine:annotate";

  private record Executions(List<String> inputs, boolean allowed) implements SfnClient {

    @Override
    public StartExecutionResponse startExecution(StartExecutionRequest request) {
      if (!request.stateMachineArn().equals(ARN) || request.name() != null) {
        throw new AssertionError("another machine, or a name that a second start can't have");
      }
      if (!allowed) {
        throw SfnException.builder()
            .awsErrorDetails(AwsErrorDetails.builder().errorMessage("not authorized").build())
            .build();
      }
      if (!request.input().startsWith("{") || !request.input().endsWith("}")) {
        throw InvalidExecutionInputException.builder().message("Invalid JSON").build();
      }
      inputs.add(request.input());
      return StartExecutionResponse.builder().build();
    }

    @Override
    public String serviceName() {
      return SERVICE_NAME;
    }

    @Override
    public void close() {}
  }

  private final Executions executions = new Executions(new ArrayList<>(), true);

  @Override
  protected ExecutionStarter starter() {
    return new StepFunctionsStarter(executions, ARN);
  }

  @Override
  protected List<String> started() {
    return executions.inputs();
  }

  @Test
  void start_machineThatMayNotBeStarted_saysWhy() {
    var denied = new StepFunctionsStarter(new Executions(List.of(), false), ARN);
    var e = assertThrows(UnreachableException.class, () -> denied.start("{}"));
    assertEquals("the state machine can't be reached: not authorized", e.getMessage());
  }
}
