package autoannotation.adapters.stack;

import autoannotation.application.port.ExecutionStarter;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.InvalidExecutionInputException;

/**
 * Starts asynchronous executions in Step Functions. A start is accepted in milliseconds; how the
 * execution ends is known to the machine alone, which keeps the request again if it fails.
 *
 * @param arn the state machine's
 */
record StepFunctionsStarter(SfnClient client, String arn) implements ExecutionStarter {

  @Override
  public boolean start(String request) {
    try {
      client.startExecution(start -> start.stateMachineArn(arn).input(request));
      return true;
    } catch (InvalidExecutionInputException e) {
      return false;
    } catch (SdkException e) {
      throw SdkErrors.unreachable("the state machine", e);
    }
  }
}
