package autoannotation.system.api;

import autoannotation.adapters.dynamo.DynamoStores;
import autoannotation.adapters.dynamo.DynamoWorkflowVersions;
import autoannotation.adapters.lambda.Environment;
import autoannotation.adapters.s3.FakeBucket;
import autoannotation.adapters.s3.S3Links;
import autoannotation.application.port.PhotoLinks;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import autoannotation.local.table.TemplateTable;
import autoannotation.local.template.Resource;
import autoannotation.review.ReviewFunction;
import autoannotation.review.api.Answer;
import autoannotation.review.api.Client;
import autoannotation.review.api.Machine;
import autoannotation.review.api.Request;
import autoannotation.review.api.SampleVersion;
import autoannotation.review.api.Sender;
import autoannotation.system.template.Deployed;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/**
 * The API's real function on a bucket in memory and the template's table in DynamoDB Local, called
 * as API Gateway calls it. Every answer is held to openapi.yaml.
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
          Sender.REVIEWER_ROLE,
          "ADMIN_ROLE",
          Sender.ADMIN_ROLE);

  private static final S3Presigner PRESIGNER =
      S3Presigner.builder()
          .region(Region.EU_CENTRAL_1)
          .credentialsProvider(
              StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
          .build();

  static final PhotoLinks LINKS = new S3Links(PRESIGNER, BUCKET, OUTPUTS);

  final FakeBucket bucket = new FakeBucket(100);
  final DynamoDbClient dynamo;
  final Machine machine;
  private final DynamoWorkflowVersions versions;
  private final Client client;
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
    machine = new Machine(new DynamoStores(dynamo, table.name()));
    versions = new DynamoWorkflowVersions(dynamo, table.name());
    Map<String, String> environment =
        new HashMap<>(Deployed.TEMPLATE.resource("ReviewFunction").environment());
    environment.putAll(ENVIRONMENT);
    environment.putAll(variables);
    client =
        new Client(
            new ReviewFunction(
                new Environment(environment),
                Intercept.wire(S3Client.class, bucket, intercept),
                Intercept.wire(DynamoDbClient.class, dynamo, intercept),
                links,
                InstantSource.fixed(START)));
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
    return SampleVersion.add(versions, accept);
  }

  Answer ask(Request request) {
    return client.ask(request);
  }

  /** The answer to an event of API Gateway. */
  Answer raw(Map<String, Object> event) {
    return client.raw(event);
  }

  @Override
  public void close() {
    local.shutdown();
  }
}
