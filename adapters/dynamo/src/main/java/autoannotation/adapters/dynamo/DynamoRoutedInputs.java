package autoannotation.adapters.dynamo;

import autoannotation.application.port.RoutedInput;
import autoannotation.application.port.RoutedInputs;
import autoannotation.core.annotation.InputId;
import autoannotation.core.detection.ModelVersion;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Finds routed inputs with a scan of the table, page by page. */
public record DynamoRoutedInputs(DynamoDbClient dynamo, String table) implements RoutedInputs {

  private static final String OF_MODEL =
      "%s = :input AND %s = :model AND attribute_exists(%s)"
          .formatted(TableLayout.SK, TableLayout.MODEL_VERSION, TableLayout.WORKFLOW_NUMBER);

  @Override
  public Stream<RoutedInput> of(ModelVersion model, Optional<InputId> after) {
    return dynamo
        .scanPaginator(
            scan ->
                scan.tableName(table)
                    .consistentRead(true)
                    .exclusiveStartKey(after.map(DynamoRoutedInputs::key).orElse(null))
                    .projectionExpression(TableLayout.PK + ", " + TableLayout.WORKFLOW_NUMBER)
                    .filterExpression(OF_MODEL)
                    .expressionAttributeValues(
                        Map.of(
                            ":input", AttributeValue.fromS(TableLayout.INPUT),
                            ":model", AttributeValue.fromS(model.toString()))))
        .items()
        .stream()
        .map(DynamoRoutedInputs::read);
  }

  private static Map<String, AttributeValue> key(InputId input) {
    return Map.of(
        TableLayout.PK, AttributeValue.fromS(TableLayout.partition(input)),
        TableLayout.SK, AttributeValue.fromS(TableLayout.INPUT));
  }

  private static RoutedInput read(Map<String, AttributeValue> item) {
    return new RoutedInput(
        TableLayout.input(item.get(TableLayout.PK).s()),
        Integer.parseInt(item.get(TableLayout.WORKFLOW_NUMBER).n()));
  }
}
