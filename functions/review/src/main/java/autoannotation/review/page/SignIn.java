package autoannotation.review.page;

import autoannotation.adapters.lambda.ApiRequest;
import java.util.Optional;

/** The addresses of the Cognito user pool with which people sign in to the page. */
record SignIn(String domain, String clientId) {

  private static final String NONE = "none"; // a stage variable can't be empty

  /**
   * Reads the stage variables sign_in_domain and sign_in_client_id; empty if the stack has no user
   * pool.
   */
  static Optional<SignIn> of(ApiRequest request) {
    return request
        .stageVariable("sign_in_domain")
        .filter(domain -> !domain.equals(NONE))
        .map(domain -> new SignIn(domain, request.stageVariable("sign_in_client_id").orElse(NONE)));
  }
}
