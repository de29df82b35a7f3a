package autoannotation.adapters.dynamo;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/** AWS's DynamoDB Local in this process, for the tests of one class. */
final class LocalDynamo implements BeforeAllCallback, AfterAllCallback {

  static final String TABLE = "annotations";

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

  /** What stands in the table, and what a test puts there. */
  DynamoStores stores() {
    return new DynamoStores(client, TABLE);
  }
}
