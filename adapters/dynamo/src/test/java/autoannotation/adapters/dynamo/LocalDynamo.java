package autoannotation.adapters.dynamo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/** AWS's DynamoDB Local in this process, for the tests of one class. */
final class LocalDynamo implements BeforeAllCallback, AfterAllCallback {

  static final String TABLE = "annotations";

  private static final int MOST_WRITES = 25; // of one BatchWriteItem

  private AmazonDynamoDBLocal local;
  private DynamoDbClient client;

  @Override
  public void beforeAll(ExtensionContext context) {
    local = DynamoDBEmbedded.create(true /* disableTelemetry */);
    client = local.dynamoDbClient();
    client.createTable(DeclaredTable.create(TABLE));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    local.shutdown();
  }

  DynamoDbClient client() {
    return client;
  }

  void empty() {
    client.deleteTable(table -> table.tableName(TABLE));
    client.createTable(DeclaredTable.create(TABLE));
  }

  /** Puts items there, many at once. */
  void putItems(List<Map<String, AttributeValue>> items) {
    List<WriteRequest> writes = new ArrayList<>();
    for (Map<String, AttributeValue> item : items) {
      writes.add(WriteRequest.builder().putRequest(put -> put.item(item)).build());
    }
    for (int from = 0; from < writes.size(); from += MOST_WRITES) {
      List<WriteRequest> some = writes.subList(from, Math.min(writes.size(), from + MOST_WRITES));
      client.batchWriteItem(batch -> batch.requestItems(Map.of(TABLE, some)));
    }
  }
}
