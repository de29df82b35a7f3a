package autoannotation.rehearsal.deployed;

import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_AWAITING_REVIEW;
import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_SUCCESS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.adapters.dynamo.DynamoWorkflowVersions;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.InputId;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.workflow.Provenance;
import autoannotation.core.workflow.Threshold;
import autoannotation.core.workflow.ThresholdType;
import autoannotation.core.workflow.VersionOrigin;
import autoannotation.core.workflow.Workflow;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Other thresholds take effect without a deployment, and without looking at the photo again. */
class WorkflowTest {

  private static final AttributeValue WORKFLOW = AttributeValue.fromS("WORKFLOW#default");

  @AfterEach
  void deleteStoredVersions() {
    Deployment.DYNAMO
        .query(
            query ->
                query
                    .tableName(Deployment.TABLE)
                    .keyConditionExpression("pk = :pk")
                    .expressionAttributeValues(Map.of(":pk", WORKFLOW)))
        .items()
        .forEach(
            item ->
                Deployment.DYNAMO.deleteItem(
                    delete ->
                        delete
                            .tableName(Deployment.TABLE)
                            .key(Map.of("pk", WORKFLOW, "sk", item.get("sk")))));
  }

  @Test
  void activate_version_appliesToNewPhotosAndByReplayToOldOnes() {
    InputId dog = Deployment.upload("inputs/replayed/dog.jpg", Photos.bytes("dog-field.jpg"));
    Deployment.done(dog);
    assertEquals(ANNOTATION_SUCCESS, status(dog));

    stricter();
    String path = "/workflow/versions/1/activate";
    var activated = Api.post(path, "{\"reason\": \"a dog too many\"}");
    assertEquals(200, activated.statusCode(), activated.body());
    InputId next = Deployment.upload("inputs/stricter.jpg", Photos.bytes("dog-field.jpg"));
    Deployment.done(next);
    assertEquals(ANNOTATION_AWAITING_REVIEW, status(next));
    assertEquals(ANNOTATION_SUCCESS, status(dog));

    assertEquals(
        "{\"number\":1,\"photos\":1,\"failed\":0,\"more\":false,\"moves\":{\"dog\":"
            + "{\"moves\":[{\"from\":\"ACCEPTED\",\"to\":\"REVIEW\",\"regions\":1}],\"same\":0,\"decided\":0}}}",
        replay("{\"prefix\": \"inputs/replayed/\", \"dry_run\": true}"));
    assertEquals(ANNOTATION_SUCCESS, status(dog));
    assertEquals(
        "{\"number\":1,\"photos\":1,\"failed\":0,\"more\":false}",
        replay("{\"prefix\": \"inputs/replayed/\"}"));
    assertEquals(ANNOTATION_AWAITING_REVIEW, status(dog));
  }

  private static void stricter() {
    new DynamoWorkflowVersions(Deployment.DYNAMO, Deployment.TABLE)
        .add(
            new Workflow(
                0,
                "stricter",
                Map.of("dog", new Threshold(ThresholdType.GREATER_THAN, 0.99)),
                Map.of("dog", new Threshold(ThresholdType.GREATER_THAN, 0.5)),
                Map.of()),
            new Provenance(
                VersionOrigin.PERSON,
                Instant.EPOCH,
                "ana",
                "stricter",
                Optional.empty(),
                new ModelVersion("coco-ssdlite-mobilenet-v2", "1310cd74f22d"),
                Map.of()));
  }

  private static String replay(String request) {
    return Deployment.LAMBDA
        .invoke(
            invoke ->
                invoke
                    .functionName(Deployment.physicalId("ReplayFunction"))
                    .payload(SdkBytes.fromUtf8String(request)))
        .payload()
        .asUtf8String();
  }

  private static AnnotationStatus status(InputId input) {
    return Deployment.exported(Deployment.read(input)).getFirst().status();
  }
}
