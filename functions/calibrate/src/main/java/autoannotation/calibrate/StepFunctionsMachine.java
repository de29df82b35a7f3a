package autoannotation.calibrate;

import autoannotation.adapters.json.Json;
import autoannotation.adapters.lambda.Environment;
import autoannotation.application.port.PhotoMachine;
import autoannotation.core.annotation.InputId;
import java.time.Duration;
import java.util.Map;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.SfnClientBuilder;
import software.amazon.awssdk.services.sfn.model.SyncExecutionStatus;

/** Runs the state machine in Step Functions, one synchronous execution for each photo. */
record StepFunctionsMachine(SfnClient client, String arn) implements PhotoMachine {

  /**
   * Longer than an execution can take, which is 300 seconds. With a shorter timeout, the SDK would
   * give up waiting and start the same execution again.
   */
  private static final Duration LONGEST_EXECUTION = Duration.ofSeconds(310);

  static StepFunctionsMachine of(Environment environment, SfnClientBuilder client) {
    SfnClient patient =
        client
            .httpClientBuilder(Apache5HttpClient.builder().socketTimeout(LONGEST_EXECUTION))
            .overrideConfiguration(
                override ->
                    override
                        .apiCallAttemptTimeout(LONGEST_EXECUTION)
                        .retryStrategy(AwsRetryStrategy.doNotRetry())
                        .putAdvancedOption(
                            SdkAdvancedClientOption.DISABLE_HOST_PREFIX_INJECTION,
                            environment.isRehearsal()))
            .build();
    return new StepFunctionsMachine(patient, environment.get("STATE_MACHINE"));
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
