package autoannotation.local;

import autoannotation.local.queue.FolderQueue;
import autoannotation.local.services.DynamoIntegration;
import autoannotation.local.services.LambdaInvoke;
import autoannotation.local.services.S3HeadObject;
import autoannotation.local.services.SqsSendMessage;
import autoannotation.local.states.TaskResource;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** What the state machine works with; {@code functions} finds a handler by its ARN. */
public record Services(
    S3Client s3,
    DynamoDbClient dynamo,
    FolderQueue queue,
    Function<String, RequestStreamHandler> functions) {

  /** What stands behind the {@code Resource} of a Task, by ARN. */
  public Map<String, TaskResource> resources() {
    Map<String, TaskResource> resources = new HashMap<>(new DynamoIntegration(dynamo).resources());
    resources.put("arn:aws:states:::lambda:invoke", new LambdaInvoke(functions));
    resources.put("arn:aws:states:::aws-sdk:s3:headObject", new S3HeadObject(s3));
    resources.put("arn:aws:states:::sqs:sendMessage", new SqsSendMessage(queue));
    return resources;
  }
}
