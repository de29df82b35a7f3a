package autoannotation.adapters.dynamo;

import autoannotation.application.port.ReviewQueue;
import autoannotation.core.annotation.Annotation;
import java.util.Iterator;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Reads the review queue from the sparse index ReviewQueue, all shards at once. */
public record DynamoReviewQueue(DynamoDbClient dynamo, String table) implements ReviewQueue {

  @Override
  public Iterator<List<Annotation>> windows(String taskId) {
    return new ReviewQueueReader(dynamo, table, taskId);
  }
}
