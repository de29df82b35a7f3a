package autoannotation.rehearsal.deployed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.InputId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Other thresholds take effect without a deployment, and without looking at the photo again. */
class WorkflowTest {

  private static final Map<String, AttributeValue> ACTIVE =
      Map.of("pk", AttributeValue.fromS("WORKFLOW#default"), "sk", AttributeValue.fromS("ACTIVE"));

  private static final String STRICTER =
      """
      {"number": 1, "version": "000001",
       "accept": {"dog": {"concept_threshold_type": "GREATER_THAN", "value": 0.99}},
       "review": {"dog": {"concept_threshold_type": "GREATER_THAN", "value": 0.5}}}""";

  @AfterEach
  void back_to_the_templates_thresholds() {
    Deployment.DYNAMO.deleteItem(delete -> delete.tableName(Deployment.TABLE).key(ACTIVE));
  }

  @Test
  void a_version_of_the_workflow_overrides_the_templates_thresholds() {
    InputId dog = Deployment.upload("inputs/stricter.jpg", Photos.bytes("dog-field.jpg"));
    Deployment.done(dog);
    assertEquals(AnnotationStatus.ANNOTATION_SUCCESS, status(dog));
    activate();
    assertEquals(200, Api.post("/annotations?key=inputs/stricter.jpg").statusCode());
    assertEquals(AnnotationStatus.ANNOTATION_AWAITING_REVIEW, status(dog));
  }

  private static void activate() {
    Map<String, AttributeValue> item = new java.util.HashMap<>(ACTIVE);
    item.put("definition", AttributeValue.fromS(STRICTER));
    Deployment.DYNAMO.putItem(put -> put.tableName(Deployment.TABLE).item(item));
  }

  private static AnnotationStatus status(InputId input) {
    return Deployment.exported(Deployment.read(input)).getFirst().status();
  }
}
