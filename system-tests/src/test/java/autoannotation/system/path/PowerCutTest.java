package autoannotation.system.path;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

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
import autoannotation.local.template.Template;
import autoannotation.system.path.PowerSupply.PowerCut;
import autoannotation.system.template.Deployed;
import autoannotation.writer.AnnotationWriterFunction;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
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
  private S3Client s3;
  private DynamoDbClient wired;
  private VisualDetectorFunction detector;
  private StateMachine machine;
  private Map<String, Object> event;

  @BeforeEach
  void start() throws IOException {
    local = DynamoDBEmbedded.create();
    dynamo = local.dynamoDbClient();
    power = new PowerSupply();
    S3Client bucket = new FolderS3(folder.resolve("bucket"), BUCKET);
    s3 = power.wire(S3Client.class, bucket);
    wired = power.wire(DynamoDbClient.class, dynamo);
    detector = new VisualDetectorFunction(environment("VisualDetectorFunction"), s3);
    machine = machine(Deployed.TEMPLATE);
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
    // get workflow, head, get detection, get photo, put detection, two annotations, mark annotated
    assertEquals(8, cuts(List.of(), machine));
  }

  @Test
  void so_does_a_run_under_other_thresholds() throws Exception {
    StateMachine other = machine(Deployed.PROJECT.template(Map.of("AcceptThresholds", "0.9")));
    // get workflow, head, get detection, two annotations, mark annotated
    assertEquals(6, cuts(List.of(machine), other));
  }

  @Test
  void the_same_event_at_the_same_time_leaves_the_same_table() throws Exception {
    Set<String> undisturbed = tableAfter(List.of(machine));
    for (int round = 0; round < 5; round++) {
      freshTable();
      List<Callable<Execution>> deliveries =
          Collections.nCopies(4, () -> machine.execute(event, "one of many"));
      try (var threads = Executors.newFixedThreadPool(4)) {
        for (var delivery : threads.invokeAll(deliveries)) {
          assertInstanceOf(Execution.Succeeded.class, delivery.get());
        }
      }
      assertEquals(undisturbed, table(), "round " + round);
    }
  }

  /**
   * Cuts a run off after 0, 1, 2, … calls and runs it again, until one comes to its end; how many
   * did not.
   */
  private int cuts(List<StateMachine> before, StateMachine cut) throws Exception {
    List<StateMachine> all = new ArrayList<>(before);
    all.add(cut);
    Set<String> undisturbed = tableAfter(all);
    for (int calls = 0; ; calls++) {
      tableAfter(before);
      if (!isCutOff(cut, calls)) {
        return calls;
      }
      run(cut);
      assertEquals(undisturbed, table(), "cut off after " + calls + " calls");
    }
  }

  private boolean isCutOff(StateMachine cut, int calls) throws Exception {
    power.cutAfter(calls);
    try {
      cut.execute(event, "cut");
      return false;
    } catch (PowerCut _) {
      return true;
    } finally {
      power.restore();
    }
  }

  private void run(StateMachine whole) throws InterruptedException {
    assertInstanceOf(Execution.Succeeded.class, whole.execute(event, "whole"));
  }

  private Set<String> tableAfter(List<StateMachine> runs) throws InterruptedException {
    freshTable();
    for (StateMachine whole : runs) {
      run(whole);
    }
    return table();
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

  private StateMachine machine(Template template) {
    Map<String, RequestStreamHandler> functions =
        Map.of(
            "visual-detector-function", detector,
            "success-writer-function", writer("SuccessWriterFunction"),
            "review-writer-function", writer("ReviewWriterFunction"));
    FolderQueue queue = new FolderQueue(folder.resolve("redrive"));
    return StateMachine.of(
        "auto-annotation",
        Deployed.PROJECT.definition(template),
        new Services(s3, wired, queue, functions::get).resources(),
        _ -> {},
        Visits.NOBODY);
  }

  private AnnotationWriterFunction writer(String function) {
    return new AnnotationWriterFunction(environment(function), wired);
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
