package autoannotation.adapters.dynamo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;

/** The table as template.yaml declares it. */
final class DeclaredTable {

  private DeclaredTable() {}

  static CreateTableRequest create(String name) {
    Map<String, Object> table = declared();
    return CreateTableRequest.builder()
        .tableName(name)
        .billingMode((String) table.get("BillingMode"))
        .attributeDefinitions(
            list(table, "AttributeDefinitions").stream()
                .map(
                    attribute ->
                        AttributeDefinition.builder()
                            .attributeName((String) attribute.get("AttributeName"))
                            .attributeType((String) attribute.get("AttributeType"))
                            .build())
                .toList())
        .keySchema(keys(table))
        .globalSecondaryIndexes(
            list(table, "GlobalSecondaryIndexes").stream().map(DeclaredTable::index).toList())
        .build();
  }

  private static GlobalSecondaryIndex index(Map<String, Object> declared) {
    return GlobalSecondaryIndex.builder()
        .indexName((String) declared.get("IndexName"))
        .keySchema(keys(declared))
        .projection(
            projection ->
                projection.projectionType(
                    (String) object(declared.get("Projection")).get("ProjectionType")))
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

  /** Cut out first: what stands around it has CloudFormation's tags. */
  private static Map<String, Object> declared() {
    Path template = Path.of(System.getProperty("project.root"), "template.yaml");
    try {
      String yaml = Files.readString(template);
      int start = yaml.indexOf("\n  AnnotationsTable:\n");
      String resource = yaml.substring(start, yaml.indexOf("\n\n", start));
      Object document = new Load(LoadSettings.builder().build()).loadFromString(resource);
      return object(object(object(document).get("AnnotationsTable")).get("Properties"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked") // YAML
  private static Map<String, Object> object(Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked") // YAML
  private static List<Map<String, Object>> list(Map<String, Object> declared, String name) {
    return (List<Map<String, Object>>) declared.get(name);
  }
}
