package autoannotation.review.api;

import static java.util.Map.entry;

import autoannotation.adapters.lambda.Environment;
import autoannotation.application.memory.MemoryLeases;
import autoannotation.application.memory.MemoryPhotoBucket;
import autoannotation.application.memory.MemoryPhotoLinks;
import autoannotation.application.memory.MemoryStores;
import autoannotation.application.memory.MemoryTasks;
import autoannotation.application.memory.MemoryWorkflowVersions;
import autoannotation.application.port.CalibrationReport;
import autoannotation.application.port.CalibrationReports;
import autoannotation.application.port.PhotoLinks;
import autoannotation.application.port.Tasks;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import autoannotation.review.ReviewFunction;
import autoannotation.review.ReviewPorts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The API's real function on ports in memory, called as API Gateway calls it. Every answer is held
 * to openapi.yaml.
 */
public final class Api {

  public static final Instant START = Instant.parse("2026-03-04T05:06:07Z");

  /** What the last calibration found. */
  public static final String REPORT =
      """
      {"target": 0.97, "confidence": 0.95, "model_version": "coco@0123456789ab", "workflow_number": 0,
       "concepts": [{"id": "cat", "threshold": null, "precision_lower_bound": 0.5, "accepted_share": 0.25,
         "review_share": 0.75, "verdicts": 4, "more_verdicts_needed": 300, "sentence": "Not yet."}]}""";

  private static final Environment ENVIRONMENT =
      new Environment(
          Map.ofEntries(
              entry("MAXIMUM_BYTES", "1000000"),
              entry("TASK_ID", "auto-annotation"),
              entry("CONCEPTS", "cat,dog,traffic-light"),
              entry("MODEL", Machine.MODEL.toString()),
              entry("ACCEPT_THRESHOLDS", "0.95"),
              entry("ACCEPT_THRESHOLD_TYPE", "GREATER_THAN"),
              entry("REVIEW_THRESHOLDS", "0.5"),
              entry("REVIEW_THRESHOLD_TYPE", "GREATER_THAN"),
              entry("EVIDENCE_RATES", "accepted=1,review=1,dropped=0.1"),
              entry("LABELLER_ROLE", Sender.LABELLER_ROLE),
              entry("REVIEWER_ROLE", Sender.REVIEWER_ROLE),
              entry("ADMIN_ROLE", Sender.ADMIN_ROLE)));

  /** A report as the text that was kept. */
  private static final class KeptReport implements CalibrationReports {

    private Optional<String> text = Optional.empty();

    @Override
    public void write(CalibrationReport report) {
      throw new UnsupportedOperationException("the API writes no reports");
    }

    @Override
    public Optional<String> last() {
      return text;
    }
  }

  final MovableClock clock = new MovableClock(START);
  final MemoryPhotoBucket bucket = new MemoryPhotoBucket();
  final MemoryStores stores = new MemoryStores();
  final PhotoLinks links = new MemoryPhotoLinks(clock);
  final Machine machine = new Machine(stores);
  final ReviewFunction function;
  private final MemoryWorkflowVersions versions = new MemoryWorkflowVersions();
  private final KeptReport report = new KeptReport();
  private final Client client;

  Api() {
    this(new MemoryTasks());
  }

  /** With another store of tasks. */
  Api(Tasks tasks) {
    ReviewPorts ports =
        new ReviewPorts(
            stores.annotations(),
            stores.inputs(),
            stores.listing(),
            stores.queue(),
            new MemoryLeases(),
            tasks,
            bucket,
            versions,
            report);
    function = new ReviewFunction(ENVIRONMENT, ports, links, clock);
    client = new Client(function);
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

  /** Keeps the last report. */
  void report(String json) {
    report.text = Optional.of(json);
  }

  Answer ask(Request request) {
    return client.ask(request);
  }

  /** The answer to an event of API Gateway. */
  Answer raw(Map<String, Object> event) {
    return client.raw(event);
  }
}
