package autoannotation.adapters.dynamo;

import autoannotation.core.detection.ModelVersion;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Finds the inputs whose regions are routed: those that a workflow may route anew. */
public record RoutedInputs(DynamoDbClient dynamo, String table) {

  private static final String OF_MODEL =
      "%s = :input AND %s = :model AND attribute_exists(%s)"
          .formatted(TableLayout.SK, TableLayout.MODEL_VERSION, TableLayout.WORKFLOW_NUMBER);

  /**
   * Those that the model has seen, read a page at a time: who stops early reads no more. What
   * another model saw would have to be detected anew.
   */
  public Stream<RoutedInput> of(ModelVersion model) {
    return dynamo
        .scanPaginator(
            scan ->
                scan.tableName(table)
                    .consistentRead(true)
                    .projectionExpression(TableLayout.PK + ", " + TableLayout.WORKFLOW_NUMBER)
                    .filterExpression(OF_MODEL)
                    .expressionAttributeValues(
                        Map.of(
                            ":input", AttributeValue.fromS(TableLayout.INPUT),
                            ":model", AttributeValue.fromS(model.toString()))))
        .items()
        .stream()
        .map(RoutedInputs::read);
  }

  /** Those of them that a workflow of a lower number routed. */
  public Stream<RoutedInput> below(int number, ModelVersion model) {
    return of(model).filter(input -> input.workflowNumber() < number);
  }

  private static RoutedInput read(Map<String, AttributeValue> item) {
    return new RoutedInput(
        TableLayout.input(item.get(TableLayout.PK).s()),
        Integer.parseInt(item.get(TableLayout.WORKFLOW_NUMBER).n()));
  }
}
