package autoannotation.system.cost;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * Asks DynamoDB for the units of each call, and counts them: {@code write ANNOTATION}, {@code write
 * ANNOTATION in Listing}, {@code read}. Other calls are refused by the SDK's interface.
 */
final class MeteredDynamo implements DynamoDbClient {

  private static final ReturnConsumedCapacity ALL = ReturnConsumedCapacity.INDEXES;

  private final DynamoDbClient dynamo;
  private final Meter meter;

  MeteredDynamo(DynamoDbClient dynamo, Meter meter) {
    this.dynamo = dynamo;
    this.meter = meter;
  }

  @Override
  public PutItemResponse putItem(PutItemRequest request) {
    var answer = dynamo.putItem(request.toBuilder().returnConsumedCapacity(ALL).build());
    wrote(request.item(), answer.consumedCapacity());
    return answer;
  }

  @Override
  public UpdateItemResponse updateItem(UpdateItemRequest request) {
    var answer = dynamo.updateItem(request.toBuilder().returnConsumedCapacity(ALL).build());
    wrote(request.key(), answer.consumedCapacity());
    return answer;
  }

  @Override
  public DeleteItemResponse deleteItem(DeleteItemRequest request) {
    var answer = dynamo.deleteItem(request.toBuilder().returnConsumedCapacity(ALL).build());
    wrote(request.key(), answer.consumedCapacity());
    return answer;
  }

  @Override
  public GetItemResponse getItem(GetItemRequest request) {
    var answer = dynamo.getItem(request.toBuilder().returnConsumedCapacity(ALL).build());
    read(List.of(answer.consumedCapacity()));
    return answer;
  }

  @Override
  public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
    var answer = dynamo.batchGetItem(request.toBuilder().returnConsumedCapacity(ALL).build());
    read(answer.consumedCapacity());
    return answer;
  }

  @Override
  public QueryResponse query(QueryRequest request) {
    var answer = dynamo.query(request.toBuilder().returnConsumedCapacity(ALL).build());
    read(List.of(answer.consumedCapacity()));
    return answer;
  }

  private void wrote(Map<String, AttributeValue> key, ConsumedCapacity consumed) {
    String item = key.get("sk").s().replaceFirst("#.*", "");
    meter.add("write " + item, consumed.table().capacityUnits());
    consumed
        .globalSecondaryIndexes()
        .forEach((index, in) -> meter.add("write " + item + " in " + index, in.capacityUnits()));
  }

  private void read(List<ConsumedCapacity> consumed) {
    consumed.forEach(one -> meter.add("read", one.capacityUnits()));
  }

  @Override
  public String serviceName() {
    return dynamo.serviceName();
  }

  @Override
  public void close() {}
}
