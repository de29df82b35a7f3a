package autoannotation.table;

import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_AWAITING_REVIEW;
import static java.util.Comparator.comparing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static software.amazon.awssdk.services.dynamodb.model.BillingMode.PAY_PER_REQUEST;
import static software.amazon.awssdk.services.dynamodb.model.KeyType.HASH;
import static software.amazon.awssdk.services.dynamodb.model.KeyType.RANGE;
import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.S;

import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

class DynamoAnnotationStoreTest extends AnnotationStoreContract {

  private static final String TABLE = "annotations";
  private static AmazonDynamoDBLocal local;
  private static DynamoDbClient dynamo;

  @BeforeAll
  static void start() {
    local = DynamoDBEmbedded.create();
    dynamo = local.dynamoDbClient();
  }

  @AfterAll
  static void stop() {
    local.shutdown();
  }

  @Override
  Kept empty() {
    if (dynamo.listTables().tableNames().contains(TABLE)) {
      dynamo.deleteTable(table -> table.tableName(TABLE));
    }
    dynamo.createTable(
        table ->
            table
                .tableName(TABLE)
                .billingMode(PAY_PER_REQUEST)
                .attributeDefinitions(attribute("pk"), attribute("sk"))
                .keySchema(
                    KeySchemaElement.builder().attributeName("pk").keyType(HASH).build(),
                    KeySchemaElement.builder().attributeName("sk").keyType(RANGE).build()));
    return new InDynamo();
  }

  @Test
  void only_what_waits_for_a_person_is_in_the_review_queue() {
    assertEquals(
        Optional.empty(),
        Optional.ofNullable(AnnotationItem.of(Annotations.annotation(0, 1)).get("review_queue")));
    Annotation waits = Annotations.annotation(0, 1, ANNOTATION_AWAITING_REVIEW);
    assertEquals(
        "TASK#task#" + waits.id().substring(0, 1),
        AnnotationItem.of(waits).get("review_queue").s());
  }

  @Test
  void an_input_shows_only_the_annotations_of_its_generation_and_decided_ones() {
    Kept kept = empty();
    // 0 decided, 1 kept, 2 of an older workflow, 3 no longer kept
    for (int region = 0; region < 4; region++) {
      kept.store().write(Annotations.annotation(region, region % 2 == 1 ? 2 : 1));
    }
    kept.decide(Annotations.annotation(0, 1));
    putInput("coco@0123456789ab/2");
    assertEquals(
        List.of("0", "1"),
        new InputTable(dynamo, TABLE)
            .read(Annotations.INPUT).annotations().stream()
                .map(annotation -> annotation.region().id())
                .toList());
  }

  @Test
  void an_input_that_nobody_knows_is_pending() {
    empty();
    assertEquals(
        new AnnotatedInput(
            Annotations.INPUT,
            "",
            InputStatus.PENDING,
            Optional.empty(),
            Optional.empty(),
            List.of()),
        new InputTable(dynamo, TABLE).read(Annotations.INPUT));
  }

  private static void putInput(String generation) {
    Map<String, AttributeValue> item =
        Map.of(
            "pk", AttributeValue.fromS("INPUT#" + Annotations.INPUT),
            "sk", AttributeValue.fromS("INPUT"),
            "status", AttributeValue.fromS("ANNOTATED"),
            "generation", AttributeValue.fromS(generation),
            "kept", AttributeValue.fromS("1 2"));
    dynamo.putItem(put -> put.tableName(TABLE).item(item));
  }

  private static AttributeDefinition attribute(String name) {
    return AttributeDefinition.builder().attributeName(name).attributeType(S).build();
  }

  private static final class InDynamo implements Kept {

    @Override
    public AnnotationStore store() {
      return new DynamoAnnotationStore(dynamo, TABLE);
    }

    @Override
    public List<Annotation> all() {
      return dynamo.scan(scan -> scan.tableName(TABLE)).items().stream()
          .map(AnnotationItem::read)
          .sorted(comparing(annotation -> annotation.region().id()))
          .toList();
    }

    @Override
    public void decide(Annotation annotation) {
      dynamo.updateItem(
          update ->
              update
                  .tableName(TABLE)
                  .key(AnnotationItem.key(annotation))
                  .updateExpression("SET decided_at = :now")
                  .expressionAttributeValues(
                      Map.of(":now", AttributeValue.fromS("2026-01-02T03:04:06Z"))));
    }
  }
}
