package autoannotation.local.services;

import static java.util.stream.Collectors.toMap;

import autoannotation.local.states.StatesError;
import autoannotation.local.states.TaskResource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * {@code arn:aws:states:::dynamodb:…}: the arguments of the API, and DynamoDB's JSON for values.
 */
public record DynamoIntegration(DynamoDbClient dynamo) {

  /** The implementations of DynamoDB's actions, by the ARN of the integration. */
  public Map<String, TaskResource> resources() {
    return Map.of(
        "arn:aws:states:::dynamodb:getItem", this::getItem,
        "arn:aws:states:::dynamodb:putItem", this::putItem,
        "arn:aws:states:::dynamodb:updateItem", this::updateItem);
  }

  private Object getItem(Map<String, Object> arguments) {
    Arguments given = new Arguments(arguments);
    GetItemRequest request =
        GetItemRequest.builder()
            .tableName(given.text("TableName"))
            .key(item(given.object("Key")))
            .consistentRead(given.flag("ConsistentRead"))
            .build();
    given.allRead();
    return called(
        () -> {
          Map<String, AttributeValue> item = dynamo.getItem(request).item();
          return item.isEmpty() ? Map.of() : Map.of("Item", json(item));
        });
  }

  private Object putItem(Map<String, Object> arguments) {
    Arguments given = new Arguments(arguments);
    PutItemRequest request =
        PutItemRequest.builder()
            .tableName(given.text("TableName"))
            .item(item(given.object("Item")))
            .conditionExpression(given.text("ConditionExpression"))
            .expressionAttributeValues(item(given.object("ExpressionAttributeValues")))
            .build();
    given.allRead();
    return called(
        () -> {
          dynamo.putItem(request);
          return Map.of();
        });
  }

  private Object updateItem(Map<String, Object> arguments) {
    Arguments given = new Arguments(arguments);
    UpdateItemRequest request =
        UpdateItemRequest.builder()
            .tableName(given.text("TableName"))
            .key(item(given.object("Key")))
            .updateExpression(given.text("UpdateExpression"))
            .conditionExpression(given.text("ConditionExpression"))
            .expressionAttributeNames(given.texts("ExpressionAttributeNames"))
            .expressionAttributeValues(item(given.object("ExpressionAttributeValues")))
            .build();
    given.allRead();
    return called(
        () -> {
          dynamo.updateItem(request);
          return Map.of();
        });
  }

  private static Object called(Supplier<Object> call) {
    try {
      return call.get();
    } catch (SdkException e) {
      throw new StatesError("DynamoDB." + e.getClass().getSimpleName(), e.getMessage());
    }
  }

  private static Map<String, AttributeValue> item(Map<String, Object> json) {
    Map<String, AttributeValue> item = new HashMap<>();
    json.forEach((name, value) -> item.put(name, value(name, Arguments.object(value))));
    return item;
  }

  private static AttributeValue value(String name, Map<String, Object> typed) {
    if (typed.size() == 1 && typed.get("S") instanceof String text) {
      return AttributeValue.fromS(text);
    }
    if (typed.size() == 1 && typed.get("N") instanceof String number) {
      return AttributeValue.fromN(number);
    }
    throw new StatesError(
        "DynamoDB.ValidationException", "%s is neither S nor N: %s".formatted(name, typed));
  }

  private static Map<String, Object> json(Map<String, AttributeValue> item) {
    return item.entrySet().stream().collect(toMap(Map.Entry::getKey, e -> json(e.getValue())));
  }

  private static Map<String, Object> json(AttributeValue value) {
    return switch (value.type()) {
      case S -> Map.of("S", value.s());
      case N -> Map.of("N", value.n());
      default -> throw new StatesError("States.Runtime", "neither S nor N: " + value);
    };
  }
}
