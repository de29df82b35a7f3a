package autoannotation.review.task;

import autoannotation.adapters.json.TaskJson;
import autoannotation.adapters.lambda.ApiRequest;
import autoannotation.adapters.lambda.ApiResponse;
import autoannotation.adapters.lambda.RefusedRequestException;
import autoannotation.adapters.lambda.StatusJson;
import autoannotation.application.task.AllTasks;
import autoannotation.application.task.TaskProgress;
import autoannotation.core.review.Reviewer;
import autoannotation.core.review.Role;
import autoannotation.core.review.TaskMetrics;
import autoannotation.core.task.Task;
import autoannotation.review.http.Route;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** Routes that list, return and create labelling tasks. */
public record TaskRoutes(AllTasks tasks, TaskProgress progress, InstantSource clock) {

  private record NewTask(TaskJson task) {}

  private record OneTask(StatusJson status, TaskJson task) {}

  private record StandingTask(StatusJson status, TaskJson task, TaskMetrics metrics) {}

  private record TaskList(StatusJson status, List<TaskJson> tasks) {}

  public List<Route> routes() {
    return List.of(
        new Route("GET", "/tasks", Role.LABELLER, (request, _, _) -> list(request)),
        new Route("GET", "/tasks/{task_id}", Role.LABELLER, (request, _, id) -> get(request, id)),
        new Route("POST", "/tasks", Role.ADMIN, (request, by, _) -> create(request, by)));
  }

  private ApiResponse list(ApiRequest request) {
    request.parameters().allowOnly(Set.of());
    return ApiResponse.ok(
        new TaskList(StatusJson.OK, tasks.all().stream().map(TaskJson::of).toList()));
  }

  private ApiResponse get(ApiRequest request, String id) {
    request.parameters().allowOnly(Set.of());
    Task task = tasks.get(id);
    return ApiResponse.ok(new StandingTask(StatusJson.OK, TaskJson.of(task), progress.of(task)));
  }

  private ApiResponse create(ApiRequest request, Reviewer by) {
    request.parameters().allowOnly(Set.of());
    Task task = task(request.body(NewTask.class).task(), by);
    tasks.create(task);
    return ApiResponse.ok(new OneTask(StatusJson.OK, TaskJson.of(task)));
  }

  private Task task(TaskJson task, Reviewer by) {
    if (task.userId().isPresent() || task.createdAt().isPresent()) {
      throw RefusedRequestException.invalid(
          "user_id and created_at are set by the API.", "Leave them out of the request.");
    }
    try {
      return task.toTask(by.userId(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    } catch (IllegalArgumentException e) {
      throw RefusedRequestException.invalid(
          "Invalid task: " + e.getMessage(), "See NewTask in openapi.yaml for its fields.");
    }
  }
}
