package autoannotation.adapters.dynamo;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What waits for a person in a task, the most valuable first: read from all shards at once. */
public record ReviewQueue(DynamoDbClient dynamo, String table) {

  /** From the start of a task's queue. */
  public ReviewQueueReader of(String taskId) {
    return new ReviewQueueReader(dynamo, table, taskId);
  }
}
