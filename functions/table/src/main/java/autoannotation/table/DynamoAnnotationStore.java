package autoannotation.table;

import autoannotation.core.annotation.Annotation;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** Annotations in a DynamoDB table: one conditional put each. */
public final class DynamoAnnotationStore implements AnnotationStore {

  private static final String NOT_DECIDED_NOR_NEWER =
      "attribute_not_exists(%s) OR (attribute_not_exists(%s) AND %s <= :number)"
          .formatted(TableLayout.PK, TableLayout.DECIDED_AT, TableLayout.WORKFLOW_NUMBER);

  private final DynamoDbClient dynamo;
  private final String table;

  public DynamoAnnotationStore(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  @Override
  public Annotation write(Annotation annotation) {
    AttributeValue number = AttributeValue.fromN(Integer.toString(annotation.workflowNumber()));
    try {
      dynamo.putItem(
          put ->
              put.tableName(table)
                  .item(AnnotationItem.of(annotation))
                  .conditionExpression(NOT_DECIDED_NOR_NEWER)
                  .expressionAttributeValues(Map.of(":number", number))
                  .returnValuesOnConditionCheckFailure(
                      ReturnValuesOnConditionCheckFailure.ALL_OLD));
      return annotation;
    } catch (ConditionalCheckFailedException e) {
      return AnnotationItem.read(e.item());
    }
  }
}
