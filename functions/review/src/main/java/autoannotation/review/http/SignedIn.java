package autoannotation.review.http;

import autoannotation.adapters.lambda.RefusedRequestException;
import autoannotation.adapters.lambda.StatusCode;
import autoannotation.core.review.Reviewer;
import autoannotation.core.review.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads the user and the role from the claims of a Cognito token. */
final class SignedIn {

  private static final Map<String, Role> GROUPS =
      Map.of("labellers", Role.LABELLER, "reviewers", Role.REVIEWER, "admins", Role.ADMIN);

  private SignedIn() {}

  /**
   * Returns the user with the highest role of their groups.
   *
   * @throws RefusedRequestException if the token has no user name, has expired, or its groups give
   *     no role
   */
  static Reviewer of(Map<?, ?> claims, Instant now) {
    if (!(claims.get("cognito:username") instanceof String name) || name.isBlank()) {
      throw RefusedRequestException.unknown(
          "Unauthenticated: the token has no user name.", "Sign in again.");
    }
    if (!Expiry.of(claims.get("exp")).filter(now::isBefore).isPresent()) {
      throw RefusedRequestException.unknown(
          "Unauthenticated: the token has expired.", "Sign in again.");
    }
    Optional<Role> role =
        groups(claims.get("cognito:groups")).stream()
            .map(GROUPS::get)
            .filter(Objects::nonNull)
            .max(Role::compareTo);
    return new Reviewer(
        name,
        role.orElseThrow(
            () ->
                new RefusedRequestException(
                    StatusCode.CONN_INSUFFICIENT_SCOPES,
                    name + " is not in any of the groups labellers, reviewers and admins.",
                    "Ask the administrator of the user pool to add you to one of them.")));
  }

  private static List<String> groups(Object claim) {
    return claim instanceof String text ? List.of(text.split("[,\\s\\[\\]]+", -1)) : List.of();
  }
}
