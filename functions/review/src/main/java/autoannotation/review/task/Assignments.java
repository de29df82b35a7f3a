package autoannotation.review.task;

import autoannotation.core.review.Reviewer;
import autoannotation.core.task.Task;
import autoannotation.review.http.ApiRequest;
import autoannotation.review.http.ApiResponse;
import autoannotation.review.http.RefusedRequestException;
import autoannotation.review.http.StatusCode;
import autoannotation.review.http.StatusJson;
import autoannotation.review.input.InputJson;
import autoannotation.review.input.InputKey;
import autoannotation.review.input.Inputs;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code POST /tasks/{task_id}/assignments}: what a reviewer is to look at next. */
public record Assignments(Tasks tasks, Dispatch dispatch, Inputs inputs) {

  private static final int MOST = 100;
  private static final int USUALLY = 24;

  /**
   * What a reviewer asks for.
   *
   * @param count how many boxes to decide, about: a photo is never parted
   * @param leave ids of photos that the reviewer gives back
   */
  private record Body(Optional<Integer> count, Optional<List<String>> leave) {}

  private record Answer(
      StatusJson status, Instant expiresAt, List<InputJson> inputs, List<Blind> annotations) {}

  ApiResponse assign(ApiRequest request, Reviewer by, String taskId) {
    request.parameters().allowOnly(Set.of());
    Body body = request.body(Body.class);
    int count = body.count.orElse(USUALLY);
    if (count < 1 || count > MOST) {
      throw RefusedRequestException.invalid(
          "count is not from 1 to %d: %d".formatted(MOST, count),
          "Send count: %d.".formatted(USUALLY));
    }
    Task task = tasks.get(taskId);
    if (!task.asks(by.userId())) {
      throw new RefusedRequestException(
          StatusCode.CONN_INSUFFICIENT_SCOPES,
          "%s is not a reviewer of task %s.".formatted(by.userId(), task.id()),
          "GET /tasks says whom each task asks.");
    }
    Handed handed =
        dispatch.hand(
            task,
            by,
            count,
            body.leave.orElse(List.of()).stream().map(InputKey::id).collect(Collectors.toSet()));
    return ApiResponse.ok(
        new Answer(
            StatusJson.OK,
            handed.expiresAt(),
            handed.photos().stream()
                .map(photo -> inputs.json(photo.input()).withoutRegions())
                .toList(),
            handed.photos().stream().flatMap(Assignments::annotations).toList()));
  }

  private static Stream<Blind> annotations(AssignedPhoto photo) {
    return Stream.concat(
        photo.toDecide().stream().map(one -> Blind.of(one, true)),
        photo.others().stream().map(one -> Blind.of(one, false)));
  }
}
