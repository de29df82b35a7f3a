package autoannotation.review;

import autoannotation.adapters.lambda.Environment;
import autoannotation.adapters.lambda.TemplateWorkflow;
import autoannotation.application.input.InputCatalog;
import autoannotation.application.input.Uploads;
import autoannotation.application.port.PhotoLinks;
import autoannotation.application.review.Assignments;
import autoannotation.application.review.VerdictDesk;
import autoannotation.application.task.AllTasks;
import autoannotation.application.task.TaskProgress;
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

/** Creates all routes of the API. */
final class AllRoutes {

  private AllRoutes() {}

  static List<Route> of(
      Environment environment, ReviewPorts ports, PhotoLinks links, InstantSource clock) {
    AllTasks tasks =
        new AllTasks(
            ports.tasks(),
            environment.get("TASK_ID"),
            List.of(environment.get("CONCEPTS").split(",", -1)));
    InputCatalog catalog = new InputCatalog(ports.photos(), ports.inputs());
    Uploads uploads = new Uploads(links, environment.positive("MAXIMUM_BYTES"));
    InputRoutes inputs = new InputRoutes(catalog, links, uploads, clock);
    VerdictDesk desk = new VerdictDesk(ports.annotations(), ports.inputs(), tasks, clock);
    Assignments assignments =
        new Assignments(tasks, ports.queue(), ports.leases(), ports.inputs(), clock);
    return Stream.of(
            List.of(
                Me.ROUTE,
                new LastCalibration(ports.reports()).route(),
                new AssignmentRoute(assignments, inputs).route()),
            inputs.routes(),
            new AnnotationRoutes(catalog, inputs, ports.listing(), desk).routes(),
            new TaskRoutes(tasks, new TaskProgress(ports.listing()), clock).routes(),
            new WorkflowRoutes(TemplateWorkflow.versions(environment, ports.versions()), clock)
                .routes())
        .flatMap(List::stream)
        .toList();
  }
}
