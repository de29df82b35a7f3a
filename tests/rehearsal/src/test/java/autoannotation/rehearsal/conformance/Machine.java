package autoannotation.rehearsal.conformance;

import autoannotation.rehearsal.LocalStack;
import software.amazon.awssdk.services.cloudwatchlogs.model.ResourceAlreadyExistsException;
import software.amazon.awssdk.services.sfn.model.LogDestination;
import software.amazon.awssdk.services.sfn.model.LogLevel;
import software.amazon.awssdk.services.sfn.model.StartSyncExecutionResponse;
import software.amazon.awssdk.services.sfn.model.StateMachineType;

/** An Express machine in LocalStack, which logs everything; its mocks are in the mock file. */
record Machine(String arn) implements AutoCloseable {

  static final String LOG_GROUP = "conformance";

  static Machine create(String name, String definition) {
    logGroup();
    String logs = "arn:aws:logs:us-east-1:000000000000:log-group:%s:*".formatted(LOG_GROUP);
    LogDestination destination =
        LogDestination.builder().cloudWatchLogsLogGroup(group -> group.logGroupArn(logs)).build();
    return new Machine(
        LocalStack.SFN
            .createStateMachine(
                machine ->
                    machine
                        .name(name)
                        .definition(definition)
                        .type(StateMachineType.EXPRESS)
                        .roleArn("arn:aws:iam::000000000000:role/conformance")
                        .loggingConfiguration(
                            logging ->
                                logging
                                    .level(LogLevel.ALL)
                                    .includeExecutionData(true)
                                    .destinations(destination)))
            .stateMachineArn());
  }

  private static void logGroup() {
    try {
      LocalStack.LOGS.createLogGroup(group -> group.logGroupName(LOG_GROUP));
    } catch (ResourceAlreadyExistsException e) {
      // of an earlier run
    }
  }

  /** Runs a test case of the mock file. */
  StartSyncExecutionResponse run(String testCase, String input) {
    return LocalStack.SFN.startSyncExecution(
        execution -> execution.stateMachineArn(arn + "#" + testCase).input(input));
  }

  @Override
  public void close() {
    LocalStack.SFN.deleteStateMachine(machine -> machine.stateMachineArn(arn));
  }
}
