package autoannotation.local;

import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.InputId;
import autoannotation.local.bucket.FolderS3;
import autoannotation.local.queue.FolderQueue;
import autoannotation.local.states.Execution;
import autoannotation.local.states.StateMachine;
import autoannotation.local.states.Visits;
import autoannotation.local.table.EmbeddedDynamo;
import autoannotation.local.table.TemplateTable;
import autoannotation.local.template.Resource;
import autoannotation.local.template.Template;
import autoannotation.table.InputTable;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The whole system in one JVM: the template's bucket, table, queue, functions and state machine,
 * the real ones or small ones.
 */
public final class LocalSystem implements AutoCloseable {

  private final DataFolder data;
  private final EmbeddedDynamo embedded;
  private final S3Client s3;
  private final String bucket;
  private final Functions functions;
  private final StateMachine machine;
  private final InputTable inputs;
  private final Template template;
  private final AtomicInteger detections = new AtomicInteger();

  private LocalSystem(
      Project project, Template template, DataFolder data, EmbeddedDynamo embedded) {
    this.template = template;
    this.data = data;
    this.embedded = embedded;
    bucket = template.resource("InputsBucket").name();
    String outputs = template.resource("OutputsBucket").name();
    s3 = new FolderS3(Map.of(bucket, data.bucket(), outputs, data.outputs()));
    Resource table = template.resource("AnnotationsTable");
    TemplateTable.create(embedded.client(), table);
    if (!TemplateTable.isAsDeclared(embedded.client(), table)) {
      throw data.ofAnotherVersion();
    }
    functions = new Functions(template, project.folder(), s3, embedded.client());
    FolderQueue redrive = new FolderQueue(data.redrive());
    Services services = new Services(s3, embedded.client(), redrive, this::counted);
    machine =
        StateMachine.of(
            "auto-annotation",
            project.definition(template),
            services.resources(),
            new Patience(),
            Visits.NOBODY);
    inputs = new InputTable(embedded.client(), table.name());
  }

  /**
   * Opens or creates the system in a data folder.
   *
   * @param parameters other values for the template's parameters
   * @throws UnusableDataException when another run works in that folder, or it is none
   */
  public static LocalSystem open(Project project, Path dataFolder, Map<String, String> parameters) {
    Template template = project.template(parameters);
    DataFolder data = new DataFolder(dataFolder);
    EmbeddedDynamo embedded = new EmbeddedDynamo(data.database());
    try {
      return new LocalSystem(project, template, data, embedded);
    } catch (RuntimeException e) { // a definition that can't be run, for instance
      embedded.close();
      data.close();
      throw e;
    }
  }

  /** Puts a photo into the bucket. The same bytes under the same key are the same input. */
  public InputId put(String key, Path photo, Instant lastModified) {
    String version =
        s3.putObject(
                put ->
                    put.bucket(bucket)
                        .key(key)
                        .metadata(Map.of(FolderS3.LAST_MODIFIED, lastModified.toString())),
                RequestBody.fromFile(photo))
            .versionId();
    return new InputId(key, version);
  }

  /** Starts the machine with the bucket's event for that input, and waits for it. */
  public Execution annotate(InputId input) throws InterruptedException {
    Map<String, Object> event = ObjectCreated.event(bucket, input.key(), input.version());
    return machine.execute(event, input.toString());
  }

  /** All that the table says of an input. */
  public AnnotatedInput read(InputId input) {
    return inputs.read(input);
  }

  /** A photo's bytes, from the bucket. */
  public byte[] photo(InputId input) {
    return s3.getObjectAsBytes(
            get -> get.bucket(bucket).key(input.key()).versionId(input.version()))
        .asByteArray();
  }

  /** The bucket's name. */
  public String bucket() {
    return bucket;
  }

  /** The concepts that the template lists. */
  public List<String> concepts() {
    return List.of(template.parameter("Concepts").split(",", -1));
  }

  /** How often the detector was invoked. */
  public int detections() {
    return detections.get();
  }

  @Override
  public void close() {
    functions.close();
    embedded.close();
    data.close();
  }

  private RequestStreamHandler counted(String name) {
    if (name.equals(template.resource("VisualDetectorFunction").name())) {
      detections.incrementAndGet();
    }
    return functions.named(name);
  }
}
