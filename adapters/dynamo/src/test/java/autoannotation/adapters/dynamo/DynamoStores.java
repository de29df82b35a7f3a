package autoannotation.adapters.dynamo;

import static java.util.Comparator.comparing;

import autoannotation.application.port.AnnotationListing;
import autoannotation.application.port.Annotations;
import autoannotation.application.port.Inputs;
import autoannotation.application.port.ReviewQueue;
import autoannotation.application.port.Stores;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import autoannotation.core.detection.RefusalReason;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The table, with what the state machine leaves in it. */
record DynamoStores(LocalDynamo dynamo) implements Stores {

  @Override
  public Annotations annotations() {
    return new DynamoAnnotations(dynamo.client(), LocalDynamo.TABLE);
  }

  @Override
  public Inputs inputs() {
    return new DynamoInputs(dynamo.client(), LocalDynamo.TABLE);
  }

  @Override
  public AnnotationListing listing() {
    return new DynamoAnnotationListing(dynamo.client(), LocalDynamo.TABLE);
  }

  @Override
  public ReviewQueue queue() {
    return new DynamoReviewQueue(dynamo.client(), LocalDynamo.TABLE);
  }

  @Override
  public void put(Collection<Annotation> annotations) {
    dynamo.putItems(annotations.stream().map(AnnotationItem::of).toList());
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
    dynamo.putItems(inputs.stream().map(input -> item(input, annotated)).toList());
  }

  @Override
  public void putRefused(InputId input, RefusalReason reason) {
    Map<String, AttributeValue> refused =
        Map.of(
            "status", AttributeValue.fromS("REJECTED"),
            "reason", AttributeValue.fromS(reason.name()));
    dynamo.putItems(List.of(item(input, refused)));
  }

  @Override
  public void remove(Annotation annotation) {
    dynamo
        .client()
        .deleteItem(
            delete ->
                delete
                    .tableName(LocalDynamo.TABLE)
                    .key(AnnotationItem.key(annotation.inputId(), annotation.id())));
  }

  @Override
  public List<Annotation> all() {
    return dynamo.client().scanPaginator(scan -> scan.tableName(LocalDynamo.TABLE)).items().stream()
        .filter(item -> item.get("sk").s().startsWith("ANNOTATION#"))
        .map(AnnotationItem::read)
        .sorted(comparing(annotation -> annotation.region().id()))
        .toList();
  }

  private static Map<String, AttributeValue> item(
      InputId input, Map<String, AttributeValue> attributes) {
    Map<String, AttributeValue> item = new HashMap<>(attributes);
    item.put("pk", AttributeValue.fromS("INPUT#" + input));
    item.put("sk", AttributeValue.fromS("INPUT"));
    return item;
  }
}
