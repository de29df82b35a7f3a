package autoannotation.review.http;

import autoannotation.adapters.lambda.ApiRequest;
import autoannotation.adapters.lambda.ApiResponse;
import autoannotation.adapters.lambda.RefusedRequestException;
import autoannotation.core.review.Reviewer;

/** Handles the requests of one route. */
@FunctionalInterface
public interface Action {

  /**
   * Handles one request.
   *
   * @param name value of the path parameter; {@code ""} if the route has none
   * @throws RefusedRequestException if the request is invalid or not allowed
   */
  ApiResponse answer(ApiRequest request, Reviewer by, String name);
}
