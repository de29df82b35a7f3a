package autoannotation.review.task;

import autoannotation.adapters.dynamo.Listing;
import autoannotation.adapters.json.TaskJson;
import autoannotation.core.review.Reviewer;
import autoannotation.core.review.Role;
import autoannotation.core.review.TaskMetrics;
import autoannotation.core.task.Task;
import autoannotation.review.http.ApiRequest;
import autoannotation.review.http.ApiResponse;
import autoannotation.review.http.RefusedRequestException;
import autoannotation.review.http.Route;
import autoannotation.review.http.StatusCode;
import autoannotation.review.http.StatusJson;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** Labelling tasks: what there are, how they stand, and what to review next. */
public record TaskRoutes(
    Tasks tasks, Listing annotations, Assignments assignments, InstantSource clock) {

  public List<Route> routes() {
    return List.of(
        new Route("GET", "/tasks", Role.LABELLER, (request, _, _) -> list(request)),
        new Route("GET", "/tasks/{task_id}", Role.LABELLER, (request, _, id) -> get(request, id)),
        new Route("POST", "/tasks", Role.ADMIN, (request, by, _) -> create(request, by)),
        new Route("POST", "/tasks/{task_id}/assignments", Role.LABELLER, assignments::assign));
  }

  private ApiResponse list(ApiRequest request) {
    request.parameters().allowOnly(Set.of());
    return ApiResponse.ok(
        new AllTasks(StatusJson.OK, tasks.all().stream().map(TaskJson::of).toList()));
  }

  private ApiResponse get(ApiRequest request, String id) {
    request.parameters().allowOnly(Set.of());
    Task task = tasks.get(id);
    TaskMetrics metrics =
        TaskMetrics.of(annotations.all(annotation -> annotation.taskId().equals(task.id())));
    return ApiResponse.ok(new TaskProgress(StatusJson.OK, TaskJson.of(task), metrics));
  }

  private ApiResponse create(ApiRequest request, Reviewer by) {
    request.parameters().allowOnly(Set.of());
    Task task = task(request.body(NewTask.class).task(), by);
    if (!tasks.create(task)) {
      throw new RefusedRequestException(
          StatusCode.CONFLICT,
          "There is a task %s already.".formatted(task.id()),
          "Choose another id; GET /tasks lists those that are taken.");
    }
    return ApiResponse.ok(new OneTask(StatusJson.OK, TaskJson.of(task)));
  }

  private Task task(TaskJson task, Reviewer by) {
    if (task.userId().isPresent() || task.createdAt().isPresent()) {
      throw RefusedRequestException.invalid(
          "user_id and created_at are not the sender's to say.", "Leave them out.");
    }
    try {
      return task.toTask(by.userId(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    } catch (IllegalArgumentException e) {
      throw RefusedRequestException.invalid(
          "The task can't be: " + e.getMessage(), "openapi.yaml says what a task holds.");
    }
  }
}
