package autoannotation.review;

import autoannotation.adapters.dynamo.DynamoWorkflowVersions;
import autoannotation.adapters.lambda.Environment;
import autoannotation.adapters.lambda.TemplateWorkflow;
import autoannotation.adapters.s3.S3Reports;
import autoannotation.application.input.InputCatalog;
import autoannotation.application.input.Uploads;
import autoannotation.application.review.Assignments;
import autoannotation.application.review.VerdictDesk;
import autoannotation.application.task.AllTasks;
import autoannotation.application.task.TaskProgress;
import autoannotation.application.workflow.AllVersions;
import autoannotation.review.annotation.AnnotationRoutes;
import autoannotation.review.calibration.LastCalibration;
import autoannotation.review.http.Me;
import autoannotation.review.http.Route;
import autoannotation.review.input.InputRoutes;
import autoannotation.review.task.AssignmentRoute;
import autoannotation.review.task.TaskRoutes;
import autoannotation.review.workflow.WorkflowRoutes;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** The API's routes, and what each works with. */
final class AllRoutes {

  private AllRoutes() {}

  /** Those of people's review. */
  static List<Route> ofReview(Environment environment, ReviewPorts ports, InstantSource clock) {
    AllTasks tasks =
        new AllTasks(
            ports.tasks(),
            environment.get("TASK_ID"),
            List.of(environment.get("CONCEPTS").split(",", -1)));
    InputCatalog catalog = new InputCatalog(ports.photos(), ports.inputs());
    Uploads uploads = new Uploads(ports.links(), environment.positive("MAXIMUM_BYTES"));
    InputRoutes inputs = new InputRoutes(catalog, ports.links(), uploads, clock);
    VerdictDesk desk = new VerdictDesk(ports.annotations(), ports.inputs(), tasks, clock);
    Assignments assignments =
        new Assignments(tasks, ports.queue(), ports.leases(), ports.inputs(), clock);
    return Stream.of(
            List.of(Me.ROUTE, new AssignmentRoute(assignments, inputs).route()),
            inputs.routes(),
            new AnnotationRoutes(catalog, inputs, ports.listing(), desk).routes(),
            new TaskRoutes(tasks, new TaskProgress(ports.listing()), clock).routes())
        .flatMap(List::stream)
        .toList();
  }

  /** Those of the workflow and its calibration. */
  static List<Route> ofWorkflow(
      Environment environment, S3Client s3, DynamoDbClient dynamo, InstantSource clock) {
    AllVersions versions =
        TemplateWorkflow.versions(
            environment, new DynamoWorkflowVersions(dynamo, environment.get("ANNOTATIONS_TABLE")));
    return Stream.concat(
            Stream.of(
                new LastCalibration(new S3Reports(s3, environment.get("OUTPUTS_BUCKET"))).route()),
            new WorkflowRoutes(versions, clock).routes().stream())
        .toList();
  }
}
