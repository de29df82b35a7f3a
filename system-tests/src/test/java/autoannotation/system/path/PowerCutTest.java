package autoannotation.system.path;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.detector.VisualDetectorFunction;
import autoannotation.edge.Environment;
import autoannotation.local.ObjectCreated;
import autoannotation.local.Services;
import autoannotation.local.bucket.FolderS3;
import autoannotation.local.queue.FolderQueue;
import autoannotation.local.states.Execution;
import autoannotation.local.states.StateMachine;
import autoannotation.local.states.Visits;
import autoannotation.local.table.TemplateTable;
import autoannotation.local.template.Resource;
import autoannotation.system.path.PowerSupply.PowerCut;
import autoannotation.system.template.Deployed;
import autoannotation.writer.AnnotationWriterFunction;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/**
 * The power is cut before each call to S3 and DynamoDB in turn. The same event again leaves the
 * table as one undisturbed run does.
 */
class PowerCutTest {

  private static final Resource TABLE = Deployed.TEMPLATE.resource("AnnotationsTable");
  private static final String BUCKET = Deployed.TEMPLATE.resource("InputsBucket").name();

  @TempDir private Path folder;
  private AmazonDynamoDBLocal local;
  private DynamoDbClient dynamo;
  private PowerSupply power;
  private VisualDetectorFunction detector;
  private StateMachine machine;
  private Map<String, Object> event;

  @BeforeEach
  void start() throws IOException {
    local = DynamoDBEmbedded.create();
    dynamo = local.dynamoDbClient();
    power = new PowerSupply();
    S3Client bucket = new FolderS3(folder.resolve("bucket"), BUCKET);
    S3Client s3 = power.wire(S3Client.class, bucket);
    machine = machine(s3, power.wire(DynamoDbClient.class, dynamo));
    event =
        put(bucket, Command.example("collage-cat-over-dog.jpg")); // one accepted, one for review
  }

  @AfterEach
  void stop() {
    detector.close();
    local.shutdown();
  }

  @Test
  void a_run_cut_off_anywhere_and_run_again_leaves_the_same_table() throws Exception {
    Set<String> undisturbed = tableAfterOneRun();
    int cuts = 0;
    while (cutAfter(cuts)) {
      run();
      assertEquals(undisturbed, table(), "cut after " + cuts + " calls");
      cuts++;
    }
    // get workflow, head, get detection, get photo, put detection, two annotations, mark annotated
    assertEquals(8, cuts);
  }

  @Test
  void the_same_event_at_the_same_time_leaves_the_same_table() throws Exception {
    Set<String> undisturbed = tableAfterOneRun();
    for (int round = 0; round < 5; round++) {
      freshTable();
      Thread[] deliveries = new Thread[4];
      for (int i = 0; i < deliveries.length; i++) {
        deliveries[i] = Thread.ofPlatform().start(() -> runs());
      }
      for (Thread delivery : deliveries) {
        delivery.join();
      }
      assertEquals(undisturbed, table(), "round " + round);
    }
  }

  private Set<String> tableAfterOneRun() throws Exception {
    freshTable();
    run();
    Set<String> items = table();
    assertEquals(4, items.size()); // input, detection, two annotations
    return items;
  }

  /** Whether the run was cut off at all. */
  private boolean cutAfter(int calls) throws Exception {
    freshTable();
    power.cutAfter(calls);
    try {
      machine.execute(event, "cut");
      return false;
    } catch (PowerCut _) {
      return true;
    } finally {
      power.restore();
    }
  }

  private void run() throws InterruptedException {
    Execution ended = machine.execute(event, "whole");
    assertTrue(ended instanceof Execution.Succeeded, ended.toString());
  }

  private void runs() {
    try {
      run();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void freshTable() {
    if (dynamo.listTables().tableNames().contains(TABLE.name())) {
      dynamo.deleteTable(table -> table.tableName(TABLE.name()));
    }
    TemplateTable.create(dynamo, TABLE);
  }

  private Set<String> table() {
    return dynamo.scan(scan -> scan.tableName(TABLE.name())).items().stream()
        .map(item -> new TreeMap<>(item).toString())
        .collect(toCollection(TreeSet::new));
  }

  private StateMachine machine(S3Client s3, DynamoDbClient wired) {
    Map<String, RequestStreamHandler> functions = new HashMap<>();
    detector = new VisualDetectorFunction(environment("VisualDetectorFunction"), s3);
    functions.put("visual-detector-function", detector);
    functions.put(
        "success-writer-function",
        new AnnotationWriterFunction(environment("SuccessWriterFunction"), wired));
    functions.put(
        "review-writer-function",
        new AnnotationWriterFunction(environment("ReviewWriterFunction"), wired));
    FolderQueue queue = new FolderQueue(folder.resolve("redrive"));
    return StateMachine.of(
        "auto-annotation",
        Deployed.PROJECT.definition(Deployed.TEMPLATE),
        new Services(s3, wired, queue, functions::get).resources(),
        _ -> {},
        Visits.NOBODY);
  }

  private static Environment environment(String function) {
    Map<String, String> variables =
        new HashMap<>(Deployed.TEMPLATE.resource(function).environment());
    variables.put("LAMBDA_TASK_ROOT", Deployed.PROJECT.folder().toString());
    return new Environment(variables);
  }

  private static Map<String, Object> put(S3Client bucket, Path photo) throws IOException {
    String key = "inputs/" + photo.getFileName();
    String version =
        bucket
            .putObject(
                put ->
                    put.bucket(BUCKET)
                        .key(key)
                        .metadata(Map.of(FolderS3.LAST_MODIFIED, Instant.EPOCH.toString())),
                RequestBody.fromBytes(Files.readAllBytes(photo)))
            .versionId();
    return ObjectCreated.event(BUCKET, key, version);
  }
}
