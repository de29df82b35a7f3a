package autoannotation.review.http;

import autoannotation.adapters.lambda.ApiRequest;
import autoannotation.adapters.lambda.ApiResponse;
import autoannotation.adapters.lambda.StatusJson;
import autoannotation.core.review.Reviewer;
import autoannotation.core.review.Role;
import java.util.Set;

/** {@code GET /me}: returns the id and the role of the caller. */
public final class Me {

  public static final Route ROUTE = new Route("GET", "/me", Role.LABELLER, Me::answer);

  private record User(String id, Role role) {}

  private record Answer(StatusJson status, User user) {}

  private Me() {}

  private static ApiResponse answer(ApiRequest request, Reviewer by, String name) {
    request.parameters().allowOnly(Set.of());
    return ApiResponse.ok(new Answer(StatusJson.OK, new User(by.userId(), by.role())));
  }
}
