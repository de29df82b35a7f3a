package autoannotation.local;

import autoannotation.adapters.dynamo.DynamoAnnotationListing;
import autoannotation.adapters.dynamo.DynamoInputs;
import autoannotation.adapters.dynamo.DynamoJudgedPhotos;
import autoannotation.adapters.dynamo.DynamoRoutedInputs;
import autoannotation.adapters.dynamo.DynamoTasks;
import autoannotation.adapters.dynamo.DynamoWorkflowVersions;
import autoannotation.adapters.lambda.Environment;
import autoannotation.adapters.lambda.TemplateCalibration;
import autoannotation.adapters.lambda.TemplateTasks;
import autoannotation.adapters.lambda.TemplateWorkflow;
import autoannotation.adapters.s3.S3Reports;
import autoannotation.application.calibration.Calibrator;
import autoannotation.application.port.AnnotationFilter;
import autoannotation.application.port.AnnotationListing;
import autoannotation.application.port.Inputs;
import autoannotation.application.port.PhotoMachine;
import autoannotation.application.replay.CountingMachine;
import autoannotation.application.replay.Foretelling;
import autoannotation.application.replay.Replay;
import autoannotation.application.task.AllTasks;
import autoannotation.application.task.TaskProgress;
import autoannotation.application.workflow.AllVersions;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.workflow.Workflow;
import java.time.InstantSource;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** The use cases of the application, over the table and the buckets of this machine. */
public final class LocalUseCases {

  private final S3Client s3;
  private final DynamoDbClient dynamo;
  private final Environment review;
  private final Environment calibrate;
  private final String table;
  private final InstantSource clock = InstantSource.system();

  /**
   * With what the template's functions are told.
   *
   * @param review the environment of ReviewFunction
   * @param calibrate the environment of CalibrateFunction
   */
  LocalUseCases(S3Client s3, DynamoDbClient dynamo, Environment review, Environment calibrate) {
    this.s3 = s3;
    this.dynamo = dynamo;
    this.review = review;
    this.calibrate = calibrate;
    table = review.get("ANNOTATIONS_TABLE");
  }

  /** The labelling tasks, the stack's own included. */
  public AllTasks tasks() {
    return TemplateTasks.of(review, new DynamoTasks(dynamo, table));
  }

  /** How far the review of a task is. */
  public TaskProgress progress() {
    return new TaskProgress(listing());
  }

  /** All annotations that are visible. */
  public List<Annotation> annotations() {
    return listing().all(AnnotationFilter.ALL);
  }

  public Inputs inputs() {
    return new DynamoInputs(dynamo, table);
  }

  /** The versions of the workflow; version 0 is the template's parameters. */
  public AllVersions versions() {
    return TemplateWorkflow.versions(calibrate, new DynamoWorkflowVersions(dynamo, table));
  }

  public Calibrator calibrator() {
    return new Calibrator(
        new DynamoJudgedPhotos(dynamo, table),
        versions(),
        new S3Reports(s3, calibrate.get("OUTPUTS_BUCKET")),
        TemplateCalibration.of(calibrate));
  }

  public Foretelling foretelling() {
    return new Foretelling(versions(), routed(), inputs(), clock);
  }

  public Replay replay(PhotoMachine machine) {
    return new Replay(routed(), machine, clock);
  }

  /** The machine, with the regions that it moves counted by the concepts of a workflow. */
  public CountingMachine counting(PhotoMachine machine, Workflow workflow) {
    return new CountingMachine(machine, inputs(), workflow);
  }

  private AnnotationListing listing() {
    return new DynamoAnnotationListing(dynamo, table);
  }

  private DynamoRoutedInputs routed() {
    return new DynamoRoutedInputs(dynamo, table);
  }
}
