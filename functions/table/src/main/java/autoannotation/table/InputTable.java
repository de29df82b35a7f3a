package autoannotation.table;

import static java.util.Comparator.comparingInt;

import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.InputStatus;
import autoannotation.core.detection.Detection;
import autoannotation.edge.DetectionJson;
import autoannotation.edge.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads what the table says of an input. */
public final class InputTable {

  private final DynamoDbClient dynamo;
  private final String table;

  public InputTable(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  /** All that is known of an input; one that the table doesn't know is PENDING. */
  public AnnotatedInput read(InputId id) {
    Map<String, Map<String, AttributeValue>> items = partition(id);
    Map<String, AttributeValue> input = items.getOrDefault(TableLayout.INPUT, Map.of());
    return new AnnotatedInput(
        id,
        text(input, TableLayout.BUCKET).orElse(""),
        text(input, TableLayout.STATUS).map(InputStatus::valueOf).orElse(InputStatus.PENDING),
        text(input, TableLayout.ERROR),
        text(input, TableLayout.MODEL_VERSION).map(model -> detection(items, model)),
        visible(items, input));
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

  /** Of the input's generation and among what its last run kept, or decided by a person. */
  private static List<Annotation> visible(
      Map<String, Map<String, AttributeValue>> items, Map<String, AttributeValue> input) {
    String generation = text(input, TableLayout.GENERATION).orElse("");
    Set<String> kept = Set.of(text(input, TableLayout.KEPT).orElse("").split(" ", -1));
    return items.entrySet().stream()
        .filter(item -> item.getKey().startsWith(TableLayout.ANNOTATION))
        .map(item -> AnnotationItem.read(item.getValue()))
        .filter(annotation -> annotation.visibleIn(generation, kept))
        .sorted(comparingInt(annotation -> Integer.parseInt(annotation.region().id())))
        .toList();
  }

  private static Optional<String> text(Map<String, AttributeValue> item, String name) {
    return Optional.ofNullable(item.get(name)).map(AttributeValue::s);
  }
}
