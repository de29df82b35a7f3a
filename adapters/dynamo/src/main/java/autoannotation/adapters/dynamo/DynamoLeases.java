package autoannotation.adapters.dynamo;

import autoannotation.application.port.Lease;
import autoannotation.application.port.Leases;
import autoannotation.core.annotation.InputId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Stores leases in the table, each with one conditional put or delete. */
public final class DynamoLeases implements Leases {

  private static final String FREE =
      "attribute_not_exists(%s) OR %s = :reviewer OR %s <= :now"
          .formatted(TableLayout.PK, TableLayout.REVIEWER, TableLayout.EXPIRES_AT);

  private final DynamoDbClient dynamo;
  private final String table;

  public DynamoLeases(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  @Override
  public List<Lease> of(String taskId) {
    return dynamo
        .queryPaginator(
            query ->
                query
                    .tableName(table)
                    .consistentRead(true)
                    .keyConditionExpression(TableLayout.PK + " = :pk")
                    .expressionAttributeValues(
                        Map.of(":pk", AttributeValue.fromS(TableLayout.LEASES + taskId))))
        .items()
        .stream()
        .map(
            item ->
                new Lease(
                    InputId.parse(item.get(TableLayout.INPUT_ID).s()),
                    item.get(TableLayout.REVIEWER).s(),
                    Instant.ofEpochSecond(Long.parseLong(item.get(TableLayout.EXPIRES_AT).n()))))
        .toList();
  }

  @Override
  public boolean take(String taskId, Lease lease, Instant now) {
    Map<String, AttributeValue> key = key(taskId, lease.inputId());
    Map<String, AttributeValue> item =
        Map.of(
            TableLayout.PK, key.get(TableLayout.PK),
            TableLayout.SK, key.get(TableLayout.SK),
            TableLayout.INPUT_ID, AttributeValue.fromS(lease.inputId().toString()),
            TableLayout.REVIEWER, AttributeValue.fromS(lease.reviewer()),
            // in whole seconds, and never too early
            TableLayout.EXPIRES_AT, seconds(lease.expiresAt().plusNanos(999_999_999)));
    try {
      dynamo.putItem(
          put ->
              put.tableName(table)
                  .item(item)
                  .conditionExpression(FREE)
                  .expressionAttributeValues(
                      Map.of(
                          ":reviewer", AttributeValue.fromS(lease.reviewer()),
                          ":now", seconds(now))));
      return true;
    } catch (ConditionalCheckFailedException _) {
      return false;
    }
  }

  @Override
  public void release(String taskId, InputId input, String reviewer) {
    try {
      dynamo.deleteItem(
          delete ->
              delete
                  .tableName(table)
                  .key(key(taskId, input))
                  .conditionExpression(TableLayout.REVIEWER + " = :reviewer")
                  .expressionAttributeValues(Map.of(":reviewer", AttributeValue.fromS(reviewer))));
    } catch (ConditionalCheckFailedException _) {
      // it is another's by now, or nobody's
    }
  }

  private static Map<String, AttributeValue> key(String taskId, InputId input) {
    return Map.of(
        TableLayout.PK, AttributeValue.fromS(TableLayout.LEASES + taskId),
        TableLayout.SK, AttributeValue.fromS(TableLayout.lease(input)));
  }

  private static AttributeValue seconds(Instant time) {
    return AttributeValue.fromN(Long.toString(time.getEpochSecond()));
  }
}
