package autoannotation.rehearsal.deployed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.InputStatus;
import autoannotation.rehearsal.Eventually;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A writer that can't write: once, and for ever. */
class FailureTest {

  private static final String ENDPOINT = "AWS_ENDPOINT_URL_DYNAMODB";

  private final Writer writer = new Writer();

  @AfterEach
  void repair() {
    writer.repair();
    Deployment.SQS.purgeQueue(purge -> purge.queueUrl(Deployment.physicalId("RedriveQueue")));
  }

  @Test
  void writer_failsOnce_recovers() throws IOException {
    // the SDK tries a request nine times before the function fails
    try (FaultyDynamo dynamo = new FaultyDynamo(9)) {
      writer.with(ENDPOINT, dynamo.url());
      InputId dog = Deployment.upload("inputs/heals.jpg", Photos.bytes("dog-field.jpg"));
      AnnotatedInput healed = Deployment.done(dog);
      assertEquals(0, dynamo.left());
      assertEquals(InputStatus.ANNOTATED, healed.status());
      assertEquals(1, Deployment.exported(healed).size());
      assertEquals(List.of(), Deployment.redrive());
    }
  }

  @Test
  void writer_keepsFailing_recordsTheFailureAndKeepsTheRequest() {
    writer.with("ANNOTATIONS_TABLE", "no-such-table");
    String key = "inputs/fails.jpg";
    InputId dog = Deployment.upload(key, Photos.bytes("dog-field.jpg"));
    AnnotatedInput failed = Deployment.done(dog);
    assertEquals(InputStatus.FAILED, failed.status());
    assertEquals(
        "software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException",
        failed.error().orElseThrow());
    List<String> requests = Eventually.get(Deployment::redrive, kept -> !kept.isEmpty());
    assertTrue(requests.getFirst().contains(key), requests.toString());

    HttpResponse<String> asked = Api.post("/annotations?key=" + key);
    assertEquals(503, asked.statusCode(), asked.body());
    assertEquals("30", asked.headers().firstValue("Retry-After").orElseThrow());
    assertTrue(!asked.body().contains("ResourceNotFound"), asked.body());

    writer.repair();
    assertEquals(200, Api.post("/annotations?key=" + key).statusCode());
    assertEquals(InputStatus.ANNOTATED, Deployment.read(dog).status());
  }
}
