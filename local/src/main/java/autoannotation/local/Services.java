package autoannotation.local;

import autoannotation.local.queue.FolderQueue;
import autoannotation.local.services.DynamoIntegration;
import autoannotation.local.services.FunctionHandlers;
import autoannotation.local.services.LambdaInvoke;
import autoannotation.local.services.S3HeadObject;
import autoannotation.local.services.SqsSendMessage;
import autoannotation.local.states.TaskResource;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The services that the state machine calls.
 *
 * @param queues by URL
 */
public record Services(
    S3Client s3,
    DynamoDbClient dynamo,
    Map<String, FolderQueue> queues,
    FunctionHandlers functions) {

  /** The implementations of the {@code Resource} fields of Task states, by ARN. */
  public Map<String, TaskResource> resources() {
    Map<String, TaskResource> resources = new HashMap<>(new DynamoIntegration(dynamo).resources());
    resources.put("arn:aws:states:::lambda:invoke", new LambdaInvoke(functions));
    resources.put("arn:aws:states:::aws-sdk:s3:headObject", new S3HeadObject(s3));
    resources.put("arn:aws:states:::sqs:sendMessage", new SqsSendMessage(queues));
    return resources;
  }
}
