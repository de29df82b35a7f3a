package autoannotation.review.page;

import autoannotation.edge.Environment;
import java.util.Optional;

/** Where people sign in, if the stack has a user pool: Cognito's own pages. */
record SignIn(String domain, String clientId) {

  static Optional<SignIn> of(Environment environment) {
    return environment
        .find("SIGN_IN_DOMAIN")
        .map(domain -> new SignIn(domain, environment.get("SIGN_IN_CLIENT_ID")));
  }
}
