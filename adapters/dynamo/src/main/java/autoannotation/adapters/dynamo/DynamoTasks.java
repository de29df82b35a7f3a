package autoannotation.adapters.dynamo;

import autoannotation.adapters.json.Json;
import autoannotation.adapters.json.TaskJson;
import autoannotation.application.port.Tasks;
import autoannotation.core.task.Task;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Stores labelling tasks in the table, each as JSON. */
public final class DynamoTasks implements Tasks {

  private final DynamoDbClient dynamo;
  private final String table;

  public DynamoTasks(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  @Override
  public List<Task> all() {
    return dynamo
        .queryPaginator(
            query ->
                query
                    .tableName(table)
                    .consistentRead(true)
                    .keyConditionExpression(TableLayout.PK + " = :pk")
                    .expressionAttributeValues(
                        Map.of(":pk", AttributeValue.fromS(TableLayout.TASKS))))
        .items()
        .stream()
        .map(DynamoTasks::read)
        .toList();
  }

  @Override
  public Optional<Task> find(String id) {
    var item = dynamo.getItem(get -> get.tableName(table).key(key(id)).consistentRead(true));
    return item.hasItem() ? Optional.of(read(item.item())) : Optional.empty();
  }

  @Override
  public boolean create(Task task) {
    Map<String, AttributeValue> key = key(task.id());
    try {
      dynamo.putItem(
          put ->
              put.tableName(table)
                  .item(
                      Map.of(
                          TableLayout.PK, key.get(TableLayout.PK),
                          TableLayout.SK, key.get(TableLayout.SK),
                          TableLayout.TASK_JSON,
                              AttributeValue.fromS(Json.write(TaskJson.of(task)))))
                  .conditionExpression("attribute_not_exists(%s)".formatted(TableLayout.PK)));
      return true;
    } catch (ConditionalCheckFailedException _) {
      return false;
    }
  }

  private static Task read(Map<String, AttributeValue> item) {
    return Json.read(item.get(TableLayout.TASK_JSON).s(), TaskJson.class).toTask();
  }

  private static Map<String, AttributeValue> key(String id) {
    return Map.of(
        TableLayout.PK, AttributeValue.fromS(TableLayout.TASKS),
        TableLayout.SK, AttributeValue.fromS(TableLayout.TASK + id));
  }
}
