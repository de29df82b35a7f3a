package autoannotation.local.table;

import autoannotation.local.template.Resource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** Creates a table as the template declares it. */
public final class TemplateTable {

  private TemplateTable() {}

  /** Creates the table; one that is there already stays as it is. */
  public static void create(DynamoDbClient dynamo, Resource table) {
    try {
      dynamo.createTable(
          create ->
              create
                  .tableName(table.name())
                  .billingMode(BillingMode.PAY_PER_REQUEST)
                  .attributeDefinitions(
                      list(table.properties(), "AttributeDefinitions").stream()
                          .map(TemplateTable::attribute)
                          .toList())
                  .keySchema(keys(table.properties()))
                  .globalSecondaryIndexes(
                      list(table.properties(), "GlobalSecondaryIndexes").stream()
                          .map(TemplateTable::index)
                          .toList()));
    } catch (ResourceInUseException _) {
      // an earlier run created it
    }
  }

  /** Whether the table that is there has the keys and indexes that the template declares. */
  public static boolean isAsDeclared(DynamoDbClient dynamo, Resource table) {
    TableDescription there = dynamo.describeTable(of -> of.tableName(table.name())).table();
    Map<String, List<KeySchemaElement>> indexes = new HashMap<>();
    there.globalSecondaryIndexes().forEach(it -> indexes.put(it.indexName(), it.keySchema()));
    Map<String, List<KeySchemaElement>> declared = new HashMap<>();
    list(table.properties(), "GlobalSecondaryIndexes").stream()
        .map(TemplateTable::index)
        .forEach(it -> declared.put(it.indexName(), it.keySchema()));
    return there.keySchema().equals(keys(table.properties())) && indexes.equals(declared);
  }

  private static AttributeDefinition attribute(Map<String, Object> declared) {
    return AttributeDefinition.builder()
        .attributeName((String) declared.get("AttributeName"))
        .attributeType((String) declared.get("AttributeType"))
        .build();
  }

  private static List<KeySchemaElement> keys(Map<String, Object> declared) {
    return list(declared, "KeySchema").stream()
        .map(
            key ->
                KeySchemaElement.builder()
                    .attributeName((String) key.get("AttributeName"))
                    .keyType((String) key.get("KeyType"))
                    .build())
        .toList();
  }

  private static GlobalSecondaryIndex index(Map<String, Object> declared) {
    return GlobalSecondaryIndex.builder()
        .indexName((String) declared.get("IndexName"))
        .keySchema(keys(declared))
        .projection(projection -> projection.projectionType(ProjectionType.ALL))
        .build();
  }

  @SuppressWarnings("unchecked") // CloudFormation's lists of objects
  private static List<Map<String, Object>> list(Map<String, Object> declared, String name) {
    return (List<Map<String, Object>>) declared.getOrDefault(name, List.of());
  }
}
