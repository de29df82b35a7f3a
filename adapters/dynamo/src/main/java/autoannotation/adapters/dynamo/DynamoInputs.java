package autoannotation.adapters.dynamo;

import static java.util.Comparator.comparing;

import autoannotation.adapters.json.DetectionJson;
import autoannotation.adapters.json.Json;
import autoannotation.application.port.Inputs;
import autoannotation.application.port.StoredInput;
import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import autoannotation.core.detection.Detection;
import autoannotation.core.region.Region;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads inputs from the table, each with one query of its partition. */
public final class DynamoInputs implements Inputs {

  private final DynamoDbClient dynamo;
  private final String table;
  private final StoredInputs stored;

  public DynamoInputs(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
    stored = new StoredInputs(dynamo, table);
  }

  @Override
  public AnnotatedInput read(InputId id) {
    Map<String, Map<String, AttributeValue>> items = partition(id);
    Map<String, AttributeValue> item = items.getOrDefault(TableLayout.INPUT, Map.of());
    StoredInput input = StoredInputs.of(id, item);
    return new AnnotatedInput(
        id,
        text(item, TableLayout.BUCKET),
        input.status(),
        text(item, TableLayout.ERROR),
        text(item, TableLayout.MODEL_VERSION).map(model -> detection(items, model)),
        visible(items, input));
  }

  @Override
  public Map<InputId, StoredInput> stored(Collection<InputId> inputs) {
    return stored.read(inputs);
  }

  private Map<String, Map<String, AttributeValue>> partition(InputId id) {
    Map<String, Map<String, AttributeValue>> bySortKey = new HashMap<>();
    AttributeValue pk = AttributeValue.fromS(TableLayout.partition(id));
    dynamo
        .queryPaginator(
            query ->
                query
                    .tableName(table)
                    .consistentRead(true)
                    .keyConditionExpression(TableLayout.PK + " = :pk")
                    .expressionAttributeValues(Map.of(":pk", pk)))
        .items()
        .forEach(item -> bySortKey.put(item.get(TableLayout.SK).s(), item));
    return bySortKey;
  }

  private static Detection detection(
      Map<String, Map<String, AttributeValue>> items, String modelVersion) {
    String json =
        items.get(TableLayout.DETECTION + modelVersion).get(TableLayout.DETECTION_JSON).s();
    return Json.read(json, DetectionJson.class).toDetection();
  }

  /**
   * Returns the annotations of the current generation that the last run kept, and those that a
   * person has decided.
   */
  private static List<Annotation> visible(
      Map<String, Map<String, AttributeValue>> items, StoredInput input) {
    return items.entrySet().stream()
        .filter(item -> item.getKey().startsWith(TableLayout.ANNOTATION))
        .map(item -> AnnotationItem.read(item.getValue()))
        .filter(input::shows)
        .sorted(comparing(Annotation::region, Region.ORDER).thenComparing(Annotation::id))
        .toList();
  }

  private static Optional<String> text(Map<String, AttributeValue> item, String name) {
    return Optional.ofNullable(item.get(name)).map(AttributeValue::s);
  }
}
