package autoannotation.calibrate;

import autoannotation.adapters.json.Json;
import autoannotation.adapters.lambda.Environment;
import autoannotation.application.port.PhotoMachine;
import autoannotation.core.annotation.InputId;
import java.util.Map;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.SyncExecutionStatus;

/** Runs the state machine in Step Functions, one synchronous execution for each photo. */
record StepFunctionsMachine(SfnClient client, String arn) implements PhotoMachine {

  static StepFunctionsMachine of(Environment environment) {
    SfnClient client =
        SfnClient.builder()
            .overrideConfiguration(
                override ->
                    override.putAdvancedOption(
                        SdkAdvancedClientOption.DISABLE_HOST_PREFIX_INJECTION,
                        environment.isRehearsal()))
            .build();
    return new StepFunctionsMachine(client, environment.get("STATE_MACHINE"));
  }

  @Override
  public boolean annotate(InputId input) {
    String request = Json.write(Map.of("key", input.key(), "version_id", input.version()));
    try {
      return client.startSyncExecution(start -> start.stateMachineArn(arn).input(request)).status()
          == SyncExecutionStatus.SUCCEEDED;
    } catch (SdkException e) { // it can't be started now; others perhaps can
      System.err.println(input + ": " + e.getMessage());
      return false;
    }
  }
}
