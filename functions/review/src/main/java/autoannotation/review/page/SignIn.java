package autoannotation.review.page;

import autoannotation.adapters.lambda.ApiRequest;
import java.util.Optional;

/** Where people sign in, if the stack has a user pool: Cognito's own pages. */
record SignIn(String domain, String clientId) {

  private static final String NONE = "none"; // a stage variable can't be empty

  /** As the variables of the API's stage have it. */
  static Optional<SignIn> of(ApiRequest request) {
    return request
        .stageVariable("sign_in_domain")
        .filter(domain -> !domain.equals(NONE))
        .map(domain -> new SignIn(domain, request.stageVariable("sign_in_client_id").orElse(NONE)));
  }
}
