package autoannotation.adapters.dynamo;

import autoannotation.application.port.Annotations;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** Stores annotations in a DynamoDB table, each with one conditional put. */
public final class DynamoAnnotations implements Annotations {

  private static final String NOT_THERE = "attribute_not_exists(%s)".formatted(TableLayout.PK);

  private static final String NOT_DECIDED_NOR_NEWER =
      NOT_THERE
          + " OR (attribute_not_exists(%s) AND %s <= :number)"
              .formatted(TableLayout.DECIDED_AT, TableLayout.WORKFLOW_NUMBER);

  /** A run of the state machine in between changes the generation, the status or the limits. */
  private static final String AS_SEEN =
      "%s = :revision AND %s = :generation AND #status = :status AND %s = :thresholds"
          .formatted(TableLayout.REVISION, TableLayout.GENERATION, TableLayout.THRESHOLDS);

  private final DynamoDbClient dynamo;
  private final String table;

  public DynamoAnnotations(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  @Override
  public Annotation write(Annotation annotation) {
    AttributeValue number =
        AttributeValue.fromN(
            Integer.toString(annotation.routedBy().orElseThrow().workflowNumber()));
    return put(annotation, NOT_DECIDED_NOR_NEWER, Map.of(), Map.of(":number", number))
        .map(AnnotationItem::read)
        .orElse(annotation);
  }

  @Override
  public Annotation add(Annotation annotation) {
    return put(annotation, NOT_THERE, Map.of(), Map.of())
        .map(AnnotationItem::read)
        .orElse(annotation);
  }

  @Override
  public Optional<Annotation> find(InputId input, String id) {
    var item =
        dynamo.getItem(
            get -> get.tableName(table).key(AnnotationItem.key(input, id)).consistentRead(true));
    return item.hasItem() ? Optional.of(AnnotationItem.read(item.item())) : Optional.empty();
  }

  @Override
  public boolean decide(Annotation seen, Annotation decided) {
    Map<String, AttributeValue> there = AnnotationItem.of(seen);
    Map<String, AttributeValue> values =
        Map.of(
            ":revision", there.get(TableLayout.REVISION),
            ":generation", there.get(TableLayout.GENERATION),
            ":status", there.get(TableLayout.STATUS),
            ":thresholds", there.get(TableLayout.THRESHOLDS));
    return put(decided, AS_SEEN, Map.of("#status", TableLayout.STATUS), values).isEmpty();
  }

  /**
   * Returns the stored item if the condition does not hold, an empty one if there is none; empty if
   * the item was written.
   */
  private Optional<Map<String, AttributeValue>> put(
      Annotation annotation,
      String condition,
      Map<String, String> names,
      Map<String, AttributeValue> values) {
    try {
      dynamo.putItem(
          put ->
              put.tableName(table)
                  .item(AnnotationItem.of(annotation))
                  .conditionExpression(condition)
                  .expressionAttributeNames(names.isEmpty() ? null : names)
                  .expressionAttributeValues(values.isEmpty() ? null : values)
                  .returnValuesOnConditionCheckFailure(
                      ReturnValuesOnConditionCheckFailure.ALL_OLD));
      return Optional.empty();
    } catch (ConditionalCheckFailedException e) {
      return Optional.of(e.item());
    }
  }
}
