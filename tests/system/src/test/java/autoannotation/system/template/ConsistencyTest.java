package autoannotation.system.template;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.dynamo.DynamoLeases;
import autoannotation.adapters.json.Json;
import autoannotation.adapters.lambda.Environment;
import autoannotation.application.port.Lease;
import autoannotation.calibrate.CalibrateFunction.CalibrateRequest;
import autoannotation.calibrate.ReplayRequest;
import autoannotation.core.annotation.InputId;
import autoannotation.detector.DetectRequest;
import autoannotation.local.table.TemplateTable;
import autoannotation.writer.WriteRequest;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;

/** What no linter sees: template, definition, classes and model are held to each other. */
class ConsistencyTest {

  private static final Pattern JAVA_CLASS = Pattern.compile("[a-z]+(\\.[a-z0-9]+)+\\.[A-Z]\\w+");

  @Test
  void definition_substitutions_areAllSuppliedAndUsed() throws IOException {
    String definition =
        Files.readString(
            Deployed.PROJECT.folder().resolve("statemachine/auto-annotation.asl.yaml"));
    Set<String> used =
        Pattern.compile("\\$\\{(\\w+)}")
            .matcher(definition)
            .results()
            .map(place -> place.group(1))
            .collect(toSet());
    assertEquals(
        used, Deployed.TEMPLATE.resource("AutoAnnotationStateMachine").substitutions().keySet());
  }

  /** GovCloud's ARNs begin with arn:aws-us-gov, China's with arn:aws-cn. */
  @ParameterizedTest
  @ValueSource(strings = {"template.yaml", "api.yaml", "statemachine/auto-annotation.asl.yaml"})
  void arn_everyOne_leavesThePartitionOpen(String file) throws IOException {
    String text = Files.readString(Deployed.PROJECT.folder().resolve(file));
    List<String> fixed =
        Pattern.compile("arn:(?!\\$\\{(AWS::)?Partition}:).*")
            .matcher(text)
            .results()
            .map(place -> place.group())
            .toList();
    assertEquals(List.of(), fixed);
    assertTrue(text.contains("Partition}:"));
  }

  /** A time to live deletes items: it has to be that of leases, in seconds. */
  @Test
  void table_timeToLive_isWhenALeaseExpires() {
    var table = Deployed.TEMPLATE.resource("AnnotationsTable");
    Map<String, Object> timeToLive =
        Deployed.object(table.properties().get("TimeToLiveSpecification"));
    assertEquals(true, timeToLive.get("Enabled"));
    var local = DynamoDBEmbedded.create(true /* disableTelemetry */);
    try {
      TemplateTable.create(local.dynamoDbClient(), table);
      Instant expires = Instant.parse("2026-03-04T05:06:07Z");
      new DynamoLeases(local.dynamoDbClient(), table.name())
          .take("pets", new Lease(new InputId("inputs/a", "v"), "ana", expires), Instant.EPOCH);
      var item = local.dynamoDbClient().scan(scan -> scan.tableName(table.name())).items();
      assertEquals(
          Long.toString(expires.getEpochSecond()),
          item.getFirst().get((String) timeToLive.get("AttributeName")).n());
    } finally {
      local.shutdown();
    }
  }

  @Test
  void table_attributeOfTimeToLive_isWrittenByLeasesAlone() throws IOException {
    Path adapters = Deployed.PROJECT.folder().resolve("adapters/dynamo/src/main/java");
    try (Stream<Path> files = Files.walk(adapters)) {
      assertEquals(
          Set.of("DynamoLeases.java", "TableLayout.java"),
          files
              .filter(
                  file -> file.toString().endsWith(".java") && text(file).contains("EXPIRES_AT"))
              .map(file -> file.getFileName().toString())
              .collect(toSet()));
    }
    assertFalse(Deployed.PROJECT.definition(Deployed.TEMPLATE).contains("expires_at"));
  }

  @Test
  void definition_everyChoice_hasADefault() {
    Deployed.states()
        .forEach(
            (name, state) ->
                assertEquals(
                    state.get("Type").equals("Choice"), state.containsKey("Default"), name));
  }

  @Test
  void definition_everyTask_isCaughtByItselfOrItsParallel() {
    Set<String> inBranches = new HashSet<>();
    Deployed.states()
        .forEach(
            (_, state) ->
                Deployed.list(state, "Branches")
                    .forEach(branch -> inBranches.addAll(names(branch))));
    Deployed.states()
        .forEach(
            (name, state) -> {
              boolean works = Set.of("Task", "Parallel").contains(state.get("Type"));
              if (works && !inBranches.contains(name)) {
                assertEquals(
                    List.of("States.ALL"),
                    Deployed.errors(Deployed.list(state, "Catch").getLast()),
                    name);
              }
            });
  }

  /** States.ALL doesn't catch it. */
  @Test
  void definition_whatIsRemembered_includesStatesThatAreTooLarge() {
    Deployed.states()
        .forEach(
            (name, state) -> {
              List<String> caught = new ArrayList<>();
              for (Map<String, Object> catcher : Deployed.list(state, "Catch")) {
                if (catcher.get("Next").equals("Remember the failure")) {
                  caught.addAll(Deployed.errors(catcher));
                }
              }
              if (caught.contains("States.ALL")) {
                assertTrue(caught.contains("States.DataLimitExceeded"), name);
              }
            });
  }

  @Test
  void definition_everyTask_retriesTransientErrors() {
    Set<String> lambda =
        Set.of(
            "Lambda.ServiceException",
            "Lambda.AWSLambdaException",
            "Lambda.SdkClientException",
            "Lambda.TooManyRequestsException",
            "Lambda.SnapStartNotReadyException",
            "Lambda.Unknown",
            "Sandbox.Timedout",
            "States.Timeout");
    Deployed.tasks()
        .forEach(
            (name, task) -> {
              Set<String> retried = new HashSet<>();
              for (Map<String, Object> retrier : Deployed.list(task, "Retry")) {
                if (!Integer.valueOf(0).equals(retrier.get("MaxAttempts"))) {
                  retried.addAll(Deployed.errors(retrier));
                }
              }
              boolean invokes = task.get("Resource").toString().endsWith("lambda:invoke");
              assertTrue(
                  retried.containsAll(
                      invokes ? lambda : Set.of("States.TaskFailed", "States.Timeout")),
                  name + " retries " + retried);
            });
  }

  @Test
  void definition_tableAccess_readsPhotosConsistentlyAndPutsOnce() {
    Deployed.tasks()
        .forEach(
            (name, task) -> {
              String resource = task.get("Resource").toString();
              if (resource.endsWith("dynamodb:getItem") && !name.equals("Load workflow")) {
                assertEquals(
                    true, Deployed.object(task.get("Arguments")).get("ConsistentRead"), name);
              }
              if (resource.endsWith("dynamodb:putItem")) {
                assertEquals(
                    "attribute_not_exists(pk) OR (attribute_exists(too_large_for) AND too_large_for <>"
                        + " :limits)",
                    Deployed.object(task.get("Arguments")).get("ConditionExpression"),
                    name);
              }
            });
  }

  @Test
  void definition_namedClasses_exist() {
    Deployed.states()
        .forEach(
            (name, state) -> {
              for (String field : List.of("Retry", "Catch")) {
                for (Map<String, Object> rule : Deployed.list(state, field)) {
                  Deployed.errors(rule).stream()
                      .filter(JAVA_CLASS.asMatchPredicate())
                      .forEach(error -> assertThrowable(name, error));
                }
              }
            });
  }

  @Test
  void template_everyHandler_existsAndHasAPublicConstructor() {
    for (String function : Deployed.functions()) {
      String handler = Deployed.TEMPLATE.resource(function).text("Handler");
      assertDoesNotThrow(() -> Class.forName(handler).getConstructor(), function);
      assertTrue(
          RequestStreamHandler.class.isAssignableFrom(
              assertDoesNotThrow(() -> Class.forName(handler))));
    }
  }

  @Test
  void template_modelVersion_isTheDigestOfTheWeights() throws Exception {
    String version =
        Deployed.TEMPLATE
            .resource("AutoAnnotationStateMachine")
            .substitutions()
            .get("ModelVersion");
    String model =
        new Environment(Deployed.TEMPLATE.resource("VisualDetectorFunction").environment())
            .get("MODEL");
    assertEquals(version, model);
    var folder = Deployed.PROJECT.folder().resolve("models").resolve(model.replaceFirst("@.*", ""));
    Map<String, Object> descriptor =
        Deployed.object(Json.read(Files.readAllBytes(folder.resolve("model.json")), Object.class));
    String weights = (String) Deployed.object(descriptor.get("weights")).get("file");
    byte[] sha256 =
        MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(folder.resolve(weights)));
    assertEquals(
        version, descriptor.get("id") + "@" + HexFormat.of().formatHex(sha256).substring(0, 12));
  }

  @Test
  void template_evidenceKey_isTheStackId() throws IOException {
    String template = Files.readString(Deployed.PROJECT.folder().resolve("template.yaml"));
    assertTrue(template.contains("EVIDENCE_KEY: !Ref AWS::StackId"));
    assertEquals(
        "this-machine",
        Deployed.TEMPLATE
            .resource("VisualDetectorFunction")
            .environment()
            .get("EVIDENCE_KEY")); // so that the same photos give the same bytes
  }

  @Test
  void events_everyExample_isReadByItsFunction() {
    DetectRequest detect =
        assertDoesNotThrow(() -> Json.read(event("detect-request.json"), DetectRequest.class));
    assertEquals(Deployed.TEMPLATE.parameter("Model"), detect.modelVersion());
    assertDoesNotThrow(() -> Json.read(event("write-request.json"), WriteRequest.class));
    assertDoesNotThrow(() -> Json.read(event("calibrate-request.json"), CalibrateRequest.class));
    assertDoesNotThrow(() -> Json.read(event("replay-request.json"), ReplayRequest.class));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] event(String name) throws IOException {
    return Files.readAllBytes(Deployed.PROJECT.folder().resolve("events").resolve(name));
  }

  private static void assertThrowable(String state, String name) {
    Class<?> type = assertDoesNotThrow(() -> Class.forName(name), state);
    assertTrue(Throwable.class.isAssignableFrom(type), state + ": " + name);
  }

  private static Set<String> names(Map<String, Object> branch) {
    return Deployed.object(branch.get("States")).keySet();
  }
}
