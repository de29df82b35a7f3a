package autoannotation.local;

import autoannotation.application.port.PhotoLinks;
import autoannotation.application.port.PhotoMachine;
import autoannotation.application.redrive.Redrive;
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
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The whole system in one JVM: the template's bucket, table, queue, functions and state machine,
 * the real ones or small ones.
 */
public final class LocalSystem implements AutoCloseable {

  private final DataFolder data;
  private final EmbeddedDynamo embedded;
  private final Functions functions;
  private final StateMachine machine;
  private final LocalUseCases useCases;
  private final LocalPhotos photos;
  private final FolderQueue failed;
  private final FolderQueue parked;
  private final Template template;
  private final AtomicInteger detections = new AtomicInteger();

  private LocalSystem(
      Project project, Template template, DataFolder data, EmbeddedDynamo embedded) {
    this.template = template;
    this.data = data;
    this.embedded = embedded;
    String bucket = template.resource("InputsBucket").name();
    String outputs = template.resource("OutputsBucket").name();
    S3Client s3 = new FolderS3(Map.of(bucket, data.bucket(), outputs, data.outputs()));
    Resource table = template.resource("AnnotationsTable");
    TemplateTable.create(embedded.client(), table);
    if (!TemplateTable.isAsDeclared(embedded.client(), table)) {
      throw data.ofAnotherVersion();
    }
    functions = new Functions(template, project.folder(), s3, embedded.client());
    failed = new FolderQueue(data.redrive());
    parked = new FolderQueue(data.parked());
    Map<String, FolderQueue> queues =
        Map.of(
            template.resource("RedriveQueue").name(), failed,
            template.resource("ParkedQueue").name(), parked);
    Services services = new Services(s3, embedded.client(), queues, this::counted);
    machine =
        StateMachine.of(
            "auto-annotation",
            project.definition(template),
            services.resources(),
            new Patience(),
            Visits.NOBODY);
    useCases = functions.useCases();
    photos =
        new LocalPhotos(s3, bucket, outputs, Long.parseLong(template.parameter("MaximumPixels")));
  }

  /**
   * Opens or creates the system in a data folder.
   *
   * @param parameters other values for the template's parameters
   * @throws UnusableDataException when another run works in that folder, or it is none
   */
  public static LocalSystem open(Project project, Path dataFolder, Map<String, String> parameters) {
    Template template = project.template(parameters);
    LocalSystem system = in(new DataFolder(dataFolder), project, template);
    system.data.keep(parameters);
    return system;
  }

  /**
   * Opens the system that a run has left, with that run's parameters.
   *
   * @param changes other values for some of them
   * @throws UnusableDataException when no run has been there, or another command works there
   */
  public static LocalSystem reopen(Project project, Path dataFolder, Map<String, String> changes) {
    DataFolder data = DataFolder.used(dataFolder);
    try {
      Map<String, String> parameters = new TreeMap<>(data.parameters());
      parameters.putAll(changes);
      return in(data, project, project.template(parameters));
    } catch (RuntimeException e) {
      data.close();
      throw e;
    }
  }

  private static LocalSystem in(DataFolder data, Project project, Template template) {
    EmbeddedDynamo embedded = new EmbeddedDynamo(data.database());
    try {
      return new LocalSystem(project, template, data, embedded);
    } catch (RuntimeException e) { // a definition that can't be run, for instance
      embedded.close();
      data.close();
      throw e;
    }
  }

  /** Starts the machine with the bucket's event for that input, and waits for it. */
  public Execution annotate(InputId input) throws InterruptedException {
    Map<String, Object> event = ObjectCreated.event(photos.bucket(), input.key(), input.version());
    return machine.execute(event, input.toString());
  }

  /** Starts the machine with a request for the newest version of that key, and waits for it. */
  public Execution annotate(String key) throws InterruptedException {
    return machine.execute(Map.of("key", key), key);
  }

  /** The handler of the API, which answers with those links to photos. */
  public RequestStreamHandler review(PhotoLinks links) {
    return functions.review(links);
  }

  /** The use cases, over the data of this system. */
  public LocalUseCases useCases() {
    return useCases;
  }

  /** The photos in the bucket, and their previews. */
  public LocalPhotos photos() {
    return photos;
  }

  /** The machine, for inputs that are in the bucket already. */
  public PhotoMachine machine() {
    return input -> annotate(input) instanceof Execution.Succeeded;
  }

  /** Gives what failed in earlier runs back to the machine. */
  public Redrive redrive() {
    return new Redrive(List.of(failed), parked, new LocalStarter(machine), InstantSource.system());
  }

  /** The concepts that the template lists. */
  public List<String> concepts() {
    return List.of(template.parameter("Concepts").split(",", -1));
  }

  /** The most bytes that a photo may have. */
  public long maximumBytes() {
    return Long.parseLong(template.parameter("MaximumBytes"));
  }

  /** The number of invocations of the detector since this system was opened. */
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
