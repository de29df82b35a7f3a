package autoannotation.system.path;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.dynamo.DynamoAnnotations;
import autoannotation.adapters.dynamo.DynamoInputs;
import autoannotation.adapters.dynamo.DynamoJudgedPhotos;
import autoannotation.adapters.dynamo.DynamoRoutedInputs;
import autoannotation.adapters.dynamo.DynamoWorkflowVersions;
import autoannotation.adapters.lambda.Environment;
import autoannotation.adapters.lambda.TemplateCalibration;
import autoannotation.adapters.lambda.TemplateWorkflow;
import autoannotation.adapters.s3.S3Reports;
import autoannotation.application.calibration.Calibrator;
import autoannotation.application.port.PhotoMachine;
import autoannotation.application.port.WorkflowVersions;
import autoannotation.calibrate.CalibrateFunction;
import autoannotation.calibrate.ReplayFunction;
import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.PreviewKey;
import autoannotation.core.annotation.VerdictContent;
import autoannotation.core.review.NewVerdict;
import autoannotation.core.review.ReviewRules;
import autoannotation.core.review.Reviewer;
import autoannotation.core.review.Role;
import autoannotation.core.task.Priority;
import autoannotation.core.task.ReviewStrategy;
import autoannotation.core.task.Task;
import autoannotation.core.task.TaskConcept;
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
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/**
 * The real machine, detector and writers on a bucket in a folder and a table in memory, all by way
 * of one power supply.
 */
final class Stack implements AutoCloseable {

  private static final Resource TABLE = Deployed.TEMPLATE.resource("AnnotationsTable");
  private static final String BUCKET = Deployed.TEMPLATE.resource("InputsBucket").name();

  private static final String OUTPUTS = Deployed.TEMPLATE.resource("OutputsBucket").name();

  /** A function that fails, each time. */
  static final RequestStreamHandler BROKEN =
      (_, _, _) -> {
        throw new IOException("broken");
      };

  final PowerSupply power = new PowerSupply();
  final FolderQueue redrive;
  final FolderQueue parked;

  /** What the function that calibrates wrote into its log. */
  final ByteArrayOutputStream log = new ByteArrayOutputStream();

  private final AmazonDynamoDBLocal local = DynamoDBEmbedded.create(true /* disableTelemetry */);
  private final DynamoDbClient dynamo = power.wire(DynamoDbClient.class, local.dynamoDbClient());
  private final S3Client s3;
  private final Path outputs;
  private final Map<String, RequestStreamHandler> functions = new HashMap<>();
  private final VisualDetectorFunction detector;

  Stack(Path folder) {
    redrive = new FolderQueue(folder.resolve("redrive"));
    parked = new FolderQueue(folder.resolve("parked"));
    outputs = folder.resolve("outputs");
    FolderS3 buckets = new FolderS3(Map.of(BUCKET, folder.resolve("bucket"), OUTPUTS, outputs));
    s3 = power.wire(S3Client.class, buckets);
    detector = new VisualDetectorFunction(environment("VisualDetectorFunction"), s3);
    functions.put("visual-detector-function", detector);
    functions.put("success-writer-function", writer("SuccessWriterFunction"));
    functions.put("review-writer-function", writer("ReviewWriterFunction"));
    freshTable();
  }

  StateMachine machine(Template template) {
    return machine(Deployed.PROJECT.definition(template), Map.of());
  }

  /** A machine of that definition, with other functions behind some names. */
  StateMachine machine(String definition, Map<String, RequestStreamHandler> others) {
    Map<String, RequestStreamHandler> called = new HashMap<>(functions);
    called.putAll(others);
    return StateMachine.of(
        "auto-annotation",
        definition,
        new Services(
                s3, dynamo, Map.of("redrive-queue", redrive, "parked-queue", parked), called::get)
            .resources(),
        _ -> {},
        Visits.NOBODY);
  }

  /** The event of a photo that is put under a key. */
  Map<String, Object> put(String key, byte[] photo) {
    return put(key, photo, Instant.EPOCH);
  }

  /** The same at that moment. */
  Map<String, Object> put(String key, byte[] photo, Instant moment) {
    String version =
        s3.putObject(
                put ->
                    put.bucket(BUCKET)
                        .key(key)
                        .metadata(Map.of(FolderS3.LAST_MODIFIED, moment.toString())),
                RequestBody.fromBytes(photo))
            .versionId();
    return ObjectCreated.event(BUCKET, key, version);
  }

  void activate(String workflow) {
    dynamo.putItem(
        put ->
            put.tableName(TABLE.name())
                .item(
                    Map.of(
                        "pk", AttributeValue.fromS("WORKFLOW#default"),
                        "sk", AttributeValue.fromS("ACTIVE"),
                        "definition", AttributeValue.fromS(workflow))));
  }

  /** The function that calibrates, at that moment. */
  CalibrateFunction calibrate(Map<String, String> variables, Instant moment) {
    Map<String, String> all = new HashMap<>(environment("CalibrateFunction").variables());
    all.putAll(variables);
    Environment environment = new Environment(all);
    return new CalibrateFunction(
        new Calibrator(
            new DynamoJudgedPhotos(dynamo, TABLE.name()),
            TemplateWorkflow.versions(environment, versions()),
            new S3Reports(s3, OUTPUTS),
            TemplateCalibration.of(environment)),
        Boolean.parseBoolean(environment.get("ACTIVATE_PROPOSALS")),
        TABLE.name(),
        () -> moment,
        new PrintStream(log, true, UTF_8));
  }

  /** The function that routes anew, by a machine of its own. */
  ReplayFunction replay(PhotoMachine machine, InstantSource clock) {
    return new ReplayFunction(
        TemplateWorkflow.versions(environment("ReplayFunction"), versions()),
        new DynamoRoutedInputs(dynamo, TABLE.name()),
        new DynamoInputs(dynamo, TABLE.name()),
        machine,
        clock);
  }

  /** The versions of the workflow. */
  WorkflowVersions versions() {
    return new DynamoWorkflowVersions(dynamo, TABLE.name());
  }

  void freshTable() {
    if (dynamo.listTables().tableNames().contains(TABLE.name())) {
      dynamo.deleteTable(table -> table.tableName(TABLE.name()));
    }
    TemplateTable.create(dynamo, TABLE);
  }

  /** Every item about inputs, as text. */
  Set<String> inputs() {
    return dynamo.scanPaginator(scan -> scan.tableName(TABLE.name())).items().stream()
        .filter(item -> item.get("pk").s().startsWith("INPUT#"))
        .map(item -> new TreeMap<>(item).toString())
        .collect(toCollection(TreeSet::new));
  }

  /** What a reader sees of the photo of an event. */
  AnnotatedInput read(Map<String, Object> event) {
    Map<String, Object> object =
        Deployed.object(Deployed.object(event.get("detail")).get("object"));
    String key = (String) object.get("key");
    return read(new InputId(key, (String) object.get("version-id")));
  }

  /** What a reader sees of an input. */
  AnnotatedInput read(InputId input) {
    return new DynamoInputs(dynamo, TABLE.name()).read(input);
  }

  /** What stands after a person's verdict. */
  Annotation decide(Annotation seen, VerdictContent content) {
    Task task =
        new Task(
            seen.taskId(),
            "pets",
            List.of(new TaskConcept("cat", "cat"), new TaskConcept("dog", "dog")),
            new ReviewStrategy.Manual(),
            List.of(),
            Priority.LOW,
            "ana",
            Optional.empty());
    Reviewer ana = new Reviewer("ana", Role.LABELLER);
    Annotation decided =
        ReviewRules.decide(
            seen,
            task,
            new NewVerdict("verdict-1", content, ana, Instant.EPOCH, 2.5, Optional.empty(), 0));
    assertTrue(new DynamoAnnotations(dynamo, TABLE.name()).decide(seen, decided));
    return decided;
  }

  /** Whether the photo of an event has a preview. */
  boolean hasPreview(Map<String, Object> event) {
    Path preview = outputs.resolve(PreviewKey.of(read(event).id()));
    return Files.exists(preview.resolve("@latest"));
  }

  void forgetPreviews() throws IOException {
    if (Files.exists(outputs)) {
      try (Stream<Path> files = Files.walk(outputs)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  static void run(StateMachine machine, Map<String, Object> event) throws InterruptedException {
    assertInstanceOf(Execution.Succeeded.class, machine.execute(event, "test"));
  }

  private AnnotationWriterFunction writer(String function) {
    return new AnnotationWriterFunction(environment(function), dynamo);
  }

  private static Environment environment(String function) {
    Map<String, String> variables =
        new HashMap<>(Deployed.TEMPLATE.resource(function).environment());
    variables.put("LAMBDA_TASK_ROOT", Deployed.PROJECT.folder().toString());
    return new Environment(variables);
  }

  @Override
  public void close() {
    detector.close();
    local.shutdown();
  }
}
