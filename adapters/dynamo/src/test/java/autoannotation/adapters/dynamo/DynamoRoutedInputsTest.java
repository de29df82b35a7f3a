package autoannotation.adapters.dynamo;

import autoannotation.application.port.RoutedInputs;
import autoannotation.application.port.RoutedInputsContract;
import autoannotation.core.annotation.InputId;
import autoannotation.core.detection.ModelVersion;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DynamoRoutedInputsTest extends RoutedInputsContract {

  @RegisterExtension static final LocalDynamo DYNAMO = new LocalDynamo();

  @Override
  protected RoutedInputs empty() {
    DYNAMO.empty();
    return new DynamoRoutedInputs(DYNAMO.client(), LocalDynamo.TABLE);
  }

  @Override
  protected void routed(InputId id, ModelVersion model, int workflowNumber) {
    input(
        id,
        model,
        Map.of("workflow_number", AttributeValue.fromN(Integer.toString(workflowNumber))));
    detection(id, model); // 100 KB each: three pages of a scan
  }

  @Override
  protected void refused(InputId id, ModelVersion model) {
    input(id, model, Map.of());
  }

  private static void input(InputId id, ModelVersion model, Map<String, AttributeValue> more) {
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("sk", AttributeValue.fromS("INPUT"));
    item.put("model_version", AttributeValue.fromS(model.toString()));
    item.putAll(more);
    put(id, item);
  }

  private static void detection(InputId id, ModelVersion model) {
    put(
        id,
        new HashMap<>(
            Map.of(
                "sk", AttributeValue.fromS("DETECTION#" + model),
                "detection", AttributeValue.fromS("x".repeat(100_000)))));
  }

  private static void put(InputId id, Map<String, AttributeValue> item) {
    item.put("pk", AttributeValue.fromS("INPUT#" + id));
    DYNAMO.client().putItem(put -> put.tableName(LocalDynamo.TABLE).item(item));
  }
}
