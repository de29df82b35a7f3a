package autoannotation.system.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import autoannotation.adapters.dynamo.DynamoWorkflowVersions;
import autoannotation.adapters.json.Json;
import autoannotation.adapters.lambda.Environment;
import autoannotation.adapters.s3.FakeBucket;
import autoannotation.adapters.s3.S3Links;
import autoannotation.application.port.PhotoLinks;
import autoannotation.application.port.WorkflowVersions;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.evidence.EvidenceRates;
import autoannotation.core.workflow.Grounds;
import autoannotation.core.workflow.Promise;
import autoannotation.core.workflow.Provenance;
import autoannotation.core.workflow.Threshold;
import autoannotation.core.workflow.ThresholdType;
import autoannotation.core.workflow.VersionOrigin;
import autoannotation.core.workflow.Workflow;
import autoannotation.local.table.TemplateTable;
import autoannotation.local.template.Resource;
import autoannotation.review.ReviewFunction;
import autoannotation.system.template.Deployed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/**
 * The API's real function on a bucket and a table in memory, called as API Gateway calls it. Every
 * answer is held to openapi.yaml.
 */
final class Api implements AutoCloseable {

  static final Instant START = Instant.parse("2026-03-04T05:06:07Z");
  static final String BUCKET = "inputs-bucket";
  static final String OUTPUTS = "outputs-bucket";

  static final Map<String, String> ENVIRONMENT =
      Map.of(
          "INPUTS_BUCKET",
          BUCKET,
          "OUTPUTS_BUCKET",
          OUTPUTS,
          "ANNOTATIONS_TABLE",
          "annotations-table",
          "MAXIMUM_BYTES",
          "1000000",
          "TASK_ID",
          "auto-annotation",
          "CONCEPTS",
          "cat,dog,traffic-light",
          "LABELLER_ROLE",
          Sender.LABELLER_ROLE,
          "REVIEWER_ROLE",
          Sender.REVIEWER_ROLE);

  private static final S3Presigner PRESIGNER =
      S3Presigner.builder()
          .region(Region.EU_CENTRAL_1)
          .credentialsProvider(
              StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
          .build();

  static final PhotoLinks LINKS = new S3Links(PRESIGNER, BUCKET, OUTPUTS);

  final MovableClock clock = new MovableClock(START);
  final FakeBucket bucket = new FakeBucket(100);
  final DynamoDbClient dynamo;
  final Machine machine;
  final WorkflowVersions versions;
  final ReviewFunction function;
  private final AmazonDynamoDBLocal local = DynamoDBEmbedded.create(true /* disableTelemetry */);

  Api() {
    this((_, _) -> {}, LINKS, Map.of());
  }

  /** With something that sees what the function asks of the table and the bucket. */
  Api(Intercept intercept) {
    this(intercept, LINKS, Map.of());
  }

  /** With something that also sees which links are made. */
  Api(Asked asked) {
    this(asked, asked.of(LINKS), Map.of());
  }

  /** With other values for some variables; an empty one is not set. */
  Api(Map<String, String> variables) {
    this((_, _) -> {}, LINKS, variables);
  }

  private Api(Intercept intercept, PhotoLinks links, Map<String, String> variables) {
    Resource table = Deployed.TEMPLATE.resource("AnnotationsTable");
    dynamo = local.dynamoDbClient();
    TemplateTable.create(dynamo, table);
    machine = new Machine(dynamo, table.name());
    versions = new DynamoWorkflowVersions(dynamo, table.name());
    Map<String, String> environment =
        new HashMap<>(Deployed.TEMPLATE.resource("ReviewFunction").environment());
    environment.putAll(ENVIRONMENT);
    environment.putAll(variables);
    function =
        new ReviewFunction(
            new Environment(environment),
            Intercept.wire(S3Client.class, bucket, intercept),
            Intercept.wire(DynamoDbClient.class, dynamo, intercept),
            links,
            clock);
  }

  /** A photo in the bucket. */
  InputId photo(String key) {
    return new InputId(key, bucket.put(key));
  }

  /** A photo in the bucket with those boxes. */
  List<Annotation> photo(String key, Machine.Box... boxes) {
    return machine.annotate(photo(key), boxes);
  }

  /** A version of the workflow that somebody made; it is not in force. */
  int version(double accept) {
    Threshold limit = new Threshold(ThresholdType.GREATER_THAN, accept);
    Promise promise = new Promise(0.95, accept, LocalDate.of(2026, 3, 5));
    return versions
        .add(
            new Workflow(
                0,
                "given",
                Map.of("cat", limit),
                Map.of("cat", new Threshold(ThresholdType.GREATER_THAN, 0.5)),
                Map.of("cat", new EvidenceRates(1, 0.5, 0.05))),
            new Provenance(
                VersionOrigin.CALIBRATION,
                START,
                "ana",
                "weekly",
                "Of 400 verdicts, 391 were right.",
                new ModelVersion("coco", "0123456789ab"),
                Map.of("cat", new Grounds(Optional.of(promise), LocalDate.of(2026, 1, 1)))))
        .number();
  }

  Answer ask(Request request) {
    Answer answer = raw(request.event());
    Description.check(request, answer);
    return answer;
  }

  /** The answer to an event of API Gateway. */
  Answer raw(Map<String, Object> event) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    try {
      function.handleRequest(
          new ByteArrayInputStream(Json.write(event).getBytes(UTF_8)), answer, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Answer.read(answer.toByteArray());
  }

  @Override
  public void close() {
    local.shutdown();
  }
}
