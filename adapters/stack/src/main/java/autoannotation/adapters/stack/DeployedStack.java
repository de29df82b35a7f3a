package autoannotation.adapters.stack;

import static java.util.stream.Collectors.toMap;

import autoannotation.application.port.UnreachableException;
import autoannotation.application.redrive.Redrive;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.Output;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * A deployed stack, whose resources are named by its outputs. Region, credentials and endpoint are
 * those of the environment and of the AWS profile.
 */
public final class DeployedStack implements AutoCloseable {

  private final String name;
  private final Map<String, String> outputs;
  private final SqsClient sqs;
  private final SfnClient sfn;

  DeployedStack(String name, Map<String, String> outputs, SqsClient sqs, SfnClient sfn) {
    this.name = name;
    this.outputs = outputs;
    this.sqs = sqs;
    this.sfn = sfn;
  }

  /**
   * Looks a stack up.
   *
   * @throws UnreachableException if there is none of that name, or AWS can't be asked
   */
  public static DeployedStack named(String name) {
    try (CloudFormationClient formation = CloudFormationClient.create()) {
      return new DeployedStack(
          name, outputs(formation, name), SqsClient.create(), SfnClient.create());
    } catch (SdkException e) { // no region, for instance
      throw SdkErrors.unreachable("the stack " + name, e);
    }
  }

  static Map<String, String> outputs(CloudFormationClient formation, String name) {
    try {
      return formation
          .describeStacks(describe -> describe.stackName(name))
          .stacks()
          .getFirst()
          .outputs()
          .stream()
          .collect(toMap(Output::outputKey, Output::outputValue));
    } catch (SdkException e) {
      throw SdkErrors.unreachable("the stack " + name, e);
    }
  }

  /**
   * Gives requests of this stack back to its state machine.
   *
   * @throws UnreachableException if the stack has not all the outputs that this takes
   */
  public Redrive redrive() {
    return new Redrive(
        List.of(queue("RedriveQueue"), queue("StartDeadLetterQueue")),
        queue("ParkedQueue"),
        new StepFunctionsStarter(sfn, output("AutoAnnotationStateMachine")),
        InstantSource.system());
  }

  @Override
  public void close() {
    sqs.close();
    sfn.close();
  }

  private SqsFailedRequests queue(String logicalId) {
    return new SqsFailedRequests(sqs, output(logicalId));
  }

  private String output(String logicalId) {
    String value = outputs.get(logicalId);
    if (value == null) {
      throw new UnreachableException(
          "the stack %s has no output %s: deploy this version of template.yaml"
              .formatted(name, logicalId));
    }
    return value;
  }
}
