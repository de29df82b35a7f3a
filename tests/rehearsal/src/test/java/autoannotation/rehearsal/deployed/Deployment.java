package autoannotation.rehearsal.deployed;

import static java.util.stream.Collectors.toMap;

import autoannotation.adapters.dynamo.DynamoInputs;
import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.InputStatus;
import autoannotation.rehearsal.Eventually;
import autoannotation.rehearsal.LocalStack;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.CloudFormationException;
import software.amazon.awssdk.services.cloudformation.model.Output;
import software.amazon.awssdk.services.cloudformation.model.Stack;
import software.amazon.awssdk.services.cloudformation.model.StackStatus;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/** The stack that {@code make deploy-local} deployed, and the services that it stands on. */
final class Deployment {

  static final String STACK = "auto-annotation";

  static final CloudFormationClient CLOUD_FORMATION =
      LocalStack.client(CloudFormationClient.builder());
  static final S3Client S3 = LocalStack.client(S3Client.builder().forcePathStyle(true));
  static final DynamoDbClient DYNAMO = LocalStack.client(DynamoDbClient.builder());
  static final LambdaClient LAMBDA = LocalStack.client(LambdaClient.builder());
  static final SqsClient SQS = LocalStack.client(SqsClient.builder());

  private static final Map<String, String> OUTPUTS =
      Eventually.get(Deployment::stack, stack -> stack.stackStatus() == StackStatus.CREATE_COMPLETE)
          .outputs()
          .stream()
          .collect(toMap(Output::outputKey, Output::outputValue));

  static final String BUCKET = OUTPUTS.get("InputsBucket");
  static final String OUTPUTS_BUCKET = OUTPUTS.get("OutputsBucket");
  static final String TABLE = OUTPUTS.get("AnnotationsTable");
  static final String MACHINE = OUTPUTS.get("AutoAnnotationStateMachine");
  static final String API = OUTPUTS.get("ApiId");

  private static final DynamoInputs INPUTS = new DynamoInputs(DYNAMO, TABLE);

  private Deployment() {}

  /** It may still be on its way, or not even begun. */
  private static Stack stack() {
    try {
      return CLOUD_FORMATION.describeStacks(d -> d.stackName(STACK)).stacks().getFirst();
    } catch (CloudFormationException e) {
      return Stack.builder().stackStatus(StackStatus.UNKNOWN_TO_SDK_VERSION).build();
    }
  }

  /** What a resource of the template is called. */
  static String physicalId(String logicalId) {
    return CLOUD_FORMATION
        .describeStackResource(d -> d.stackName(STACK).logicalResourceId(logicalId))
        .stackResourceDetail()
        .physicalResourceId();
  }

  static InputId upload(String key, byte[] photo) {
    return new InputId(
        key,
        S3.putObject(put -> put.bucket(BUCKET).key(key), RequestBody.fromBytes(photo)).versionId());
  }

  static AnnotatedInput read(InputId input) {
    return INPUTS.read(input);
  }

  /** What is known of an input once its execution has ended. */
  static AnnotatedInput done(InputId input) {
    return Eventually.get(() -> read(input), known -> known.status() != InputStatus.PENDING);
  }

  /**
   * Those of its annotations that belong to the data set; others may be drawn, by the stack's key.
   */
  static List<Annotation> exported(AnnotatedInput input) {
    return input.annotations().stream().filter(Annotation::exported).toList();
  }

  /** The requests that wait to be sent again; they stay. */
  static List<String> redrive() {
    return messages("RedriveQueue");
  }

  /** What is in a queue; it stays. */
  static List<String> messages(String queue) {
    return SQS
        .receiveMessage(
            receive ->
                receive.queueUrl(OUTPUTS.get(queue)).maxNumberOfMessages(10).visibilityTimeout(0))
        .messages()
        .stream()
        .map(Message::body)
        .toList();
  }
}
