package autoannotation.calibrate;

import autoannotation.adapters.json.Json;
import autoannotation.adapters.lambda.Environment;
import autoannotation.core.annotation.InputId;
import java.util.Map;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.SyncExecutionStatus;

/** The state machine that annotates. */
record Machine(SfnClient client, String arn) {

  static Machine of(Environment environment) {
    SfnClient client =
        SfnClient.builder()
            .overrideConfiguration(
                override ->
                    override.putAdvancedOption(
                        SdkAdvancedClientOption.DISABLE_HOST_PREFIX_INJECTION,
                        environment.isRehearsal()))
            .build();
    return new Machine(client, environment.get("STATE_MACHINE"));
  }

  /**
   * Runs it on that version of a photo, and waits.
   *
   * @return whether it succeeded
   */
  boolean annotate(InputId input) {
    String request = Json.write(Map.of("key", input.key(), "version_id", input.version()));
    return client.startSyncExecution(start -> start.stateMachineArn(arn).input(request)).status()
        == SyncExecutionStatus.SUCCEEDED;
  }
}
