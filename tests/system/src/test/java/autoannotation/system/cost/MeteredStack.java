package autoannotation.system.cost;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import autoannotation.adapters.lambda.Environment;
import autoannotation.detector.VisualDetectorFunction;
import autoannotation.local.ObjectCreated;
import autoannotation.local.Services;
import autoannotation.local.bucket.FolderS3;
import autoannotation.local.queue.FolderQueue;
import autoannotation.local.states.Execution;
import autoannotation.local.states.StateMachine;
import autoannotation.local.states.Visits;
import autoannotation.local.table.TemplateTable;
import autoannotation.local.template.Resource;
import autoannotation.local.template.Template;
import autoannotation.system.template.Deployed;
import autoannotation.writer.AnnotationWriterFunction;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/** The real machine, detector and writers over a table and buckets that count what is used. */
final class MeteredStack implements AutoCloseable {

  static final Resource TABLE = Deployed.TEMPLATE.resource("AnnotationsTable");
  static final String BUCKET = Deployed.TEMPLATE.resource("InputsBucket").name();

  private static final String OUTPUTS = Deployed.TEMPLATE.resource("OutputsBucket").name();

  final Meter meter = new Meter();

  private final AmazonDynamoDBLocal local = DynamoDBEmbedded.create(true /* disableTelemetry */);
  private final DynamoDbClient unmetered = local.dynamoDbClient();
  private final DynamoDbClient dynamo = new MeteredDynamo(unmetered, meter);
  private final S3Client s3;
  private final FolderQueue redrive;
  private final VisualDetectorFunction detector;
  private final byte[] photo;

  MeteredStack(Path folder) throws IOException {
    s3 =
        new MeteredS3(
            new FolderS3(
                Map.of(BUCKET, folder.resolve("bucket"), OUTPUTS, folder.resolve("outputs"))),
            meter);
    redrive = new FolderQueue(folder.resolve("redrive"));
    detector = new VisualDetectorFunction(environment("VisualDetectorFunction"), s3);
    photo = Files.readAllBytes(Deployed.PROJECT.folder().resolve("examples/dog-field.jpg"));
    TemplateTable.create(unmetered, TABLE);
  }

  /** The environment that the template gives to a function. */
  static Environment environment(String function) {
    Map<String, String> variables =
        new HashMap<>(Deployed.TEMPLATE.resource(function).environment());
    variables.put("LAMBDA_TASK_ROOT", Deployed.PROJECT.folder().toString());
    return new Environment(variables);
  }

  /** The template that lists so many of the model's concepts, cat and dog among them. */
  static Template listing(int concepts) {
    List<String> all = Deployed.PROJECT.conceptIds(Deployed.TEMPLATE);
    List<String> others =
        all.stream().filter(id -> !id.equals("cat") && !id.equals("dog")).toList();
    List<String> listed =
        Stream.concat(Stream.of("cat", "dog"), others.stream()).limit(concepts).toList();
    return Deployed.PROJECT.template(Map.of("Concepts", String.join(",", listed)));
  }

  /** How many concepts the model knows. */
  static int allConcepts() {
    return Deployed.PROJECT.conceptIds(Deployed.TEMPLATE).size();
  }

  DynamoDbClient dynamo() {
    return dynamo;
  }

  S3Client s3() {
    return s3;
  }

  /** The machine, whose detector finds so many boxes that are kept. */
  StateMachine machine(Template template, int boxes) {
    return machine(template, new FoundBoxes(detector, boxes));
  }

  /** The machine, which finds the same and doesn't look at photos. */
  StateMachine fastMachine(Template template, int boxes) {
    return machine(template, new FoundBoxes((_, _, _) -> {}, boxes));
  }

  /** A photo that is uploaded and annotated. */
  void annotate(StateMachine machine, String key) throws InterruptedException {
    String version =
        s3.putObject(
                put ->
                    put.bucket(BUCKET)
                        .key(key)
                        .metadata(Map.of(FolderS3.LAST_MODIFIED, "2026-03-04T05:06:07Z")),
                RequestBody.fromBytes(photo))
            .versionId();
    meter.add("execution", 1);
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    Execution ended = logged(log, machine, ObjectCreated.event(BUCKET, key, version));
    assertInstanceOf(Execution.Succeeded.class, ended);
    if (log.size() > 0) { // a function would have written it into its log
      meter.add("log bytes", log.size());
    }
    if (!redrive.messages().isEmpty()) {
      throw new AssertionError("kept for redrive: " + redrive.messages());
    }
  }

  /** The entries of the table and its indexes, and an empty table then. */
  Map<String, List<Integer>> takeSizes() {
    Map<String, List<Integer>> sizes = new HashMap<>();
    List<Map<String, AttributeValue>> items =
        unmetered.scan(scan -> scan.tableName(TABLE.name())).items();
    for (String item : List.of("INPUT", "DETECTION", "ANNOTATION")) {
      sizes.put(item, sizes(items, item));
    }
    for (String index : List.of("Listing", "ReviewQueue")) {
      sizes.put(
          "ANNOTATION in " + index,
          sizes(
              unmetered.scan(scan -> scan.tableName(TABLE.name()).indexName(index)).items(),
              "ANNOTATION"));
    }
    unmetered.deleteTable(table -> table.tableName(TABLE.name()));
    TemplateTable.create(unmetered, TABLE);
    return sizes;
  }

  private static Execution logged(
      ByteArrayOutputStream log, StateMachine machine, Map<String, Object> event)
      throws InterruptedException {
    PrintStream out = System.out;
    PrintStream err = System.err;
    PrintStream both = new PrintStream(log, true, UTF_8);
    System.setOut(both);
    System.setErr(both);
    try {
      return machine.execute(event, "test");
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  private static List<Integer> sizes(List<Map<String, AttributeValue>> items, String item) {
    return items.stream()
        .filter(one -> one.get("sk").s().replaceFirst("#.*", "").equals(item))
        .map(ItemSize::of)
        .sorted()
        .toList();
  }

  private StateMachine machine(Template template, RequestStreamHandler detects) {
    Map<String, RequestStreamHandler> functions = new HashMap<>();
    functions.put("visual-detector-function", detects);
    for (String writer : List.of("SuccessWriterFunction", "ReviewWriterFunction")) {
      functions.put(
          Deployed.TEMPLATE.resource(writer).name(),
          new AnnotationWriterFunction(environment(writer), dynamo));
    }
    return StateMachine.of(
        "auto-annotation",
        Deployed.PROJECT.definition(template),
        new Services(s3, dynamo, Map.of("redrive-queue", redrive), name -> invoked(name, functions))
            .resources(),
        _ -> {},
        new Visits() {
          @Override
          public void entered(String state) {
            meter.add("state", 1);
          }
        });
  }

  private RequestStreamHandler invoked(String name, Map<String, RequestStreamHandler> functions) {
    meter.add(name.contains("detector") ? "detector" : "writers", 1);
    return functions.get(name);
  }

  @Override
  public void close() {
    detector.close();
    local.shutdown();
  }
}
