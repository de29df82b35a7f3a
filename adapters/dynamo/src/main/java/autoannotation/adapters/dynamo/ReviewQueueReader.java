package autoannotation.adapters.dynamo;

import autoannotation.core.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Iterates over a review queue; a window has up to 64 annotations of each shard. */
final class ReviewQueueReader implements Iterator<List<Annotation>> {

  private static final int READ_AT_ONCE = 64; // of each shard

  private final DynamoDbClient dynamo;
  private final String table;
  private final String taskId;
  private final Visibility visibility;
  private final Map<Character, Map<String, AttributeValue>> left = new HashMap<>();

  ReviewQueueReader(DynamoDbClient dynamo, String table, String taskId) {
    this.dynamo = dynamo;
    this.table = table;
    this.taskId = taskId;
    visibility = new Visibility(new StoredInputs(dynamo, table));
    for (char shard : TableLayout.SHARDS.toCharArray()) {
      left.put(shard, Map.of());
    }
  }

  @Override
  public boolean hasNext() {
    return !left.isEmpty();
  }

  @Override
  public List<Annotation> next() {
    if (left.isEmpty()) {
      throw new NoSuchElementException("the queue of " + taskId + " has no more windows");
    }
    List<Annotation> found = new ArrayList<>();
    for (char shard : TableLayout.SHARDS.toCharArray()) {
      if (left.containsKey(shard)) {
        QueryResponse answer = query(shard, left.remove(shard));
        answer.items().forEach(item -> found.add(AnnotationItem.read(item)));
        if (answer.hasLastEvaluatedKey()) {
          left.put(shard, answer.lastEvaluatedKey());
        }
      }
    }
    return visibility.of(found);
  }

  private QueryResponse query(char shard, Map<String, AttributeValue> after) {
    return dynamo.query(
        query ->
            query
                .tableName(table)
                .indexName(TableLayout.REVIEW_QUEUE_INDEX)
                .keyConditionExpression(TableLayout.REVIEW_QUEUE + " = :queue")
                .expressionAttributeValues(
                    Map.of(":queue", AttributeValue.fromS(TableLayout.reviewQueue(taskId, shard))))
                .exclusiveStartKey(after.isEmpty() ? null : after)
                .limit(READ_AT_ONCE));
  }
}
