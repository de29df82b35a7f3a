package autoannotation.review;

import autoannotation.adapters.dynamo.DynamoAnnotationStore;
import autoannotation.adapters.dynamo.DynamoWorkflowVersions;
import autoannotation.adapters.dynamo.InputTable;
import autoannotation.adapters.dynamo.Leases;
import autoannotation.adapters.dynamo.Listing;
import autoannotation.adapters.dynamo.ReviewQueue;
import autoannotation.adapters.dynamo.TaskTable;
import autoannotation.adapters.lambda.Environment;
import autoannotation.adapters.lambda.TemplateWorkflow;
import autoannotation.adapters.s3.S3Reports;
import autoannotation.review.annotation.Annotations;
import autoannotation.review.calibration.LastCalibration;
import autoannotation.review.http.Me;
import autoannotation.review.http.Route;
import autoannotation.review.input.Inputs;
import autoannotation.review.input.Links;
import autoannotation.review.task.Assignments;
import autoannotation.review.task.Dispatch;
import autoannotation.review.task.TaskRoutes;
import autoannotation.review.task.Tasks;
import autoannotation.review.workflow.WorkflowRoutes;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** The API's routes, and what each works with. */
final class AllRoutes {

  private AllRoutes() {}

  static List<Route> of(
      Environment environment,
      S3Client s3,
      DynamoDbClient dynamo,
      Links links,
      InstantSource clock) {
    String name = environment.get("ANNOTATIONS_TABLE");
    InputTable table = new InputTable(dynamo, name);
    Listing listing = new Listing(dynamo, name);
    Tasks tasks = new Tasks(new TaskTable(dynamo, name), environment);
    Inputs inputs =
        new Inputs(
            s3,
            environment.get("INPUTS_BUCKET"),
            table,
            links,
            environment.positive("MAXIMUM_BYTES"),
            clock);
    Dispatch dispatch =
        new Dispatch(new ReviewQueue(dynamo, name), new Leases(dynamo, name), table, clock);
    return Stream.of(
            List.of(
                Me.ROUTE,
                new LastCalibration(new S3Reports(s3, environment.get("OUTPUTS_BUCKET"))).route()),
            inputs.routes(),
            new Annotations(
                    inputs, listing, new DynamoAnnotationStore(dynamo, name), table, tasks, clock)
                .routes(),
            new TaskRoutes(tasks, listing, new Assignments(tasks, dispatch, inputs), clock)
                .routes(),
            new WorkflowRoutes(
                    TemplateWorkflow.versions(
                        environment, new DynamoWorkflowVersions(dynamo, name)),
                    clock)
                .routes())
        .flatMap(List::stream)
        .toList();
  }
}
