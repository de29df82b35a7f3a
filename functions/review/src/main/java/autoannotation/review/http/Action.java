package autoannotation.review.http;

import autoannotation.adapters.lambda.ApiRequest;
import autoannotation.adapters.lambda.ApiResponse;
import autoannotation.adapters.lambda.RefusedRequestException;
import autoannotation.core.review.Reviewer;

/** From a request to its answer. */
@FunctionalInterface
public interface Action {

  /**
   * Answers.
   *
   * @param name what stands in the path's varying part, or nothing
   * @throws RefusedRequestException if it can't
   */
  ApiResponse answer(ApiRequest request, Reviewer by, String name);
}
