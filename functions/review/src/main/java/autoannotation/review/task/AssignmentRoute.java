package autoannotation.review.task;

import autoannotation.adapters.lambda.ApiRequest;
import autoannotation.adapters.lambda.ApiResponse;
import autoannotation.adapters.lambda.StatusJson;
import autoannotation.application.review.AssignedPhoto;
import autoannotation.application.review.Assignment;
import autoannotation.application.review.AssignmentRequest;
import autoannotation.application.review.Assignments;
import autoannotation.core.review.Reviewer;
import autoannotation.core.review.Role;
import autoannotation.review.annotation.BlindAnnotation;
import autoannotation.review.http.Route;
import autoannotation.review.input.InputJson;
import autoannotation.review.input.InputRoutes;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code POST /tasks/{task_id}/assignments}: returns the photos that a reviewer should review next.
 */
public record AssignmentRoute(Assignments assignments, InputRoutes inputs) {

  private record Answer(
      StatusJson status,
      Instant expiresAt,
      List<InputJson> inputs,
      List<BlindAnnotation> annotations) {}

  public Route route() {
    return new Route("POST", "/tasks/{task_id}/assignments", Role.LABELLER, this::assign);
  }

  private ApiResponse assign(ApiRequest request, Reviewer by, String taskId) {
    request.parameters().allowOnly(Set.of());
    Assignment assigned = assignments.hand(taskId, by, request.body(AssignmentRequest.class));
    return ApiResponse.ok(
        new Answer(
            StatusJson.OK,
            assigned.expiresAt(),
            assigned.photos().stream()
                .map(photo -> inputs.json(photo.input(), by).withoutRegions())
                .toList(),
            assigned.photos().stream().flatMap(AssignmentRoute::annotations).toList()));
  }

  private static Stream<BlindAnnotation> annotations(AssignedPhoto photo) {
    return Stream.concat(
        photo.toDecide().stream().map(one -> BlindAnnotation.assigned(one, true)),
        photo.others().stream().map(one -> BlindAnnotation.assigned(one, false)));
  }
}
