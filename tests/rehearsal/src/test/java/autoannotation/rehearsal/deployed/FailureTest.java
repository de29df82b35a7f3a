package autoannotation.rehearsal.deployed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.InputStatus;
import autoannotation.rehearsal.Eventually;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.lambda.model.LastUpdateStatus;
import software.amazon.awssdk.services.lambda.model.State;

/** A writer that can't write: once, and for ever. */
class FailureTest {

  private static final String WRITER = Deployment.physicalId("SuccessWriterFunction");
  private static final String ENDPOINT = "AWS_ENDPOINT_URL_DYNAMODB";

  private Map<String, String> environment;

  @BeforeEach
  void remember() {
    environment =
        Deployment.LAMBDA
            .getFunctionConfiguration(get -> get.functionName(WRITER))
            .environment()
            .variables();
  }

  @AfterEach
  void repair() {
    configure(environment);
    Deployment.SQS.purgeQueue(purge -> purge.queueUrl(Deployment.physicalId("RedriveQueue")));
  }

  @Test
  void writer_failsOnce_recovers() throws IOException {
    // the SDK tries a request nine times before the function fails
    try (FaultyDynamo dynamo = new FaultyDynamo(9)) {
      with(ENDPOINT, dynamo.url());
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
    with("ANNOTATIONS_TABLE", "no-such-table");
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

    configure(environment);
    assertEquals(200, Api.post("/annotations?key=" + key).statusCode());
    assertEquals(InputStatus.ANNOTATED, Deployment.read(dog).status());
  }

  private void with(String name, String value) {
    Map<String, String> changed = new HashMap<>(environment);
    changed.put(name, value);
    configure(changed);
  }

  private static void configure(Map<String, String> variables) {
    Deployment.LAMBDA.updateFunctionConfiguration(
        update -> update.functionName(WRITER).environment(env -> env.variables(variables)));
    Eventually.get(
        () ->
            Deployment.LAMBDA
                .getFunctionConfiguration(get -> get.functionName(WRITER))
                .lastUpdateStatus(),
        status -> status == LastUpdateStatus.SUCCESSFUL);
    publish();
  }

  /** As an update of the stack does: the state machine calls the published version. */
  private static void publish() {
    String version =
        Deployment.LAMBDA.publishVersion(publish -> publish.functionName(WRITER)).version();
    Eventually.get(
        () ->
            Deployment.LAMBDA
                .getFunctionConfiguration(get -> get.functionName(WRITER).qualifier(version))
                .state(),
        state -> state == State.ACTIVE);
    Deployment.LAMBDA.updateAlias(
        alias -> alias.functionName(WRITER).name("live").functionVersion(version));
  }
}
