package autoannotation.adapters.dynamo;

import static java.util.Comparator.comparing;

import autoannotation.adapters.json.DetectionJson;
import autoannotation.adapters.json.Json;
import autoannotation.application.port.AnnotationListing;
import autoannotation.application.port.Annotations;
import autoannotation.application.port.Inputs;
import autoannotation.application.port.ReviewQueue;
import autoannotation.application.port.Stores;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import autoannotation.core.detection.Detection;
import autoannotation.core.detection.RefusalReason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** The table, with what the state machine leaves in it. */
public record DynamoStores(DynamoDbClient dynamo, String table) implements Stores {

  private static final int MOST_WRITES = 25; // of one BatchWriteItem

  @Override
  public Annotations annotations() {
    return new DynamoAnnotations(dynamo, table);
  }

  @Override
  public Inputs inputs() {
    return new DynamoInputs(dynamo, table);
  }

  @Override
  public AnnotationListing listing() {
    return new DynamoAnnotationListing(dynamo, table);
  }

  @Override
  public ReviewQueue queue() {
    return new DynamoReviewQueue(dynamo, table);
  }

  @Override
  public void put(Collection<Annotation> annotations) {
    putItems(annotations.stream().map(AnnotationItem::of).toList());
  }

  @Override
  public void putAnnotated(Collection<InputId> inputs, String generation, Set<String> kept) {
    String words = String.join(" ", new TreeSet<>(kept));
    Map<String, AttributeValue> annotated =
        Map.of(
            "status", AttributeValue.fromS("ANNOTATED"),
            "width", AttributeValue.fromN("640"),
            "height", AttributeValue.fromN("480"),
            "generation", AttributeValue.fromS(generation),
            "kept", AttributeValue.fromS(words));
    putItems(inputs.stream().map(input -> item(input, annotated)).toList());
  }

  @Override
  public void putDetection(InputId input, Detection.Found found) {
    AttributeValue model = AttributeValue.fromS(found.model().toString());
    dynamo.updateItem(
        update ->
            update
                .tableName(table)
                .key(key(input, "INPUT"))
                .updateExpression("SET model_version = :model")
                .expressionAttributeValues(Map.of(":model", model)));
    Map<String, AttributeValue> item = new HashMap<>(key(input, "DETECTION#" + found.model()));
    item.put("detection", AttributeValue.fromS(Json.write(DetectionJson.of(found))));
    dynamo.putItem(put -> put.tableName(table).item(item));
  }

  @Override
  public void putRefused(InputId input, RefusalReason reason) {
    Map<String, AttributeValue> refused =
        Map.of(
            "status", AttributeValue.fromS("REJECTED"),
            "reason", AttributeValue.fromS(reason.name()));
    putItems(List.of(item(input, refused)));
  }

  @Override
  public void remove(Annotation annotation) {
    dynamo.deleteItem(
        delete ->
            delete.tableName(table).key(AnnotationItem.key(annotation.inputId(), annotation.id())));
  }

  @Override
  public List<Annotation> all() {
    return dynamo.scanPaginator(scan -> scan.tableName(table)).items().stream()
        .filter(item -> item.get("sk").s().startsWith("ANNOTATION#"))
        .map(AnnotationItem::read)
        .sorted(comparing(annotation -> annotation.region().id()))
        .toList();
  }

  private void putItems(List<Map<String, AttributeValue>> items) {
    List<WriteRequest> writes = new ArrayList<>();
    for (Map<String, AttributeValue> item : items) {
      writes.add(WriteRequest.builder().putRequest(put -> put.item(item)).build());
    }
    for (int from = 0; from < writes.size(); from += MOST_WRITES) {
      List<WriteRequest> some = writes.subList(from, Math.min(writes.size(), from + MOST_WRITES));
      dynamo.batchWriteItem(batch -> batch.requestItems(Map.of(table, some)));
    }
  }

  private static Map<String, AttributeValue> item(
      InputId input, Map<String, AttributeValue> attributes) {
    Map<String, AttributeValue> item = new HashMap<>(attributes);
    item.putAll(key(input, "INPUT"));
    return item;
  }

  private static Map<String, AttributeValue> key(InputId input, String sk) {
    return Map.of("pk", AttributeValue.fromS("INPUT#" + input), "sk", AttributeValue.fromS(sk));
  }
}
