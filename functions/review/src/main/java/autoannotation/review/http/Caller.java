package autoannotation.review.http;

import autoannotation.adapters.lambda.ApiRequest;
import autoannotation.adapters.lambda.Environment;
import autoannotation.adapters.lambda.RefusedRequestException;
import autoannotation.adapters.lambda.StatusCode;
import autoannotation.core.review.Reviewer;
import autoannotation.core.review.Role;
import java.time.Instant;
import java.util.Map;

/**
 * Identifies the sender of a request from the request context of API Gateway.
 *
 * <p>Requests signed with IAM: a session of the stack's labeller, reviewer or admin role has that
 * role, and its session name is the user id; any other principal is refused. Requests signed in
 * with Cognito: the highest of the groups {@code labellers}, {@code reviewers}, {@code admins}. In
 * a rehearsal requests are not signed: those from this machine or its containers are ADMIN.
 */
public final class Caller {

  private final Map<String, Role> roles;
  private final boolean rehearsal;

  public Caller(Environment environment) {
    roles =
        Map.of(
            environment.get("LABELLER_ROLE"), Role.LABELLER,
            environment.get("REVIEWER_ROLE"), Role.REVIEWER,
            environment.get("ADMIN_ROLE"), Role.ADMIN);
    rehearsal = environment.isRehearsal();
  }

  /**
   * Returns the user and role of the sender.
   *
   * @throws RefusedRequestException if the request is not authenticated, or the user has no role
   */
  public Reviewer of(ApiRequest request, Instant now) {
    Map<?, ?> identity = map(request.context().get("identity"));
    if (map(request.context().get("authorizer")).get("claims") instanceof Map<?, ?> claims) {
      return SignedIn.of(claims, now);
    }
    if (identity.get("userArn") instanceof String arn && !arn.isBlank()) {
      return signed(arn);
    }
    if (rehearsal && PrivateNetwork.includes(identity.get("sourceIp"))) {
      return new Reviewer("rehearsal", Role.ADMIN);
    }
    throw RefusedRequestException.unknown(
        "Unauthenticated: the sender of the request is unknown.",
        "Sign the request (SigV4), or sign in.");
  }

  private Reviewer signed(String arn) {
    String principal = arn.substring(arn.lastIndexOf(':') + 1);
    String[] parts = principal.split("/", -1);
    if (parts.length != 3 || !parts[0].equals("assumed-role") || !roles.containsKey(parts[1])) {
      throw new RefusedRequestException(
          StatusCode.CONN_INSUFFICIENT_SCOPES,
          principal + " is not a session of LabellerRole, ReviewerRole or AdminRole.",
          "Assume one of these roles, which are outputs of the stack, and sign with its"
              + " credentials.");
    }
    return new Reviewer(parts[2], roles.get(parts[1]));
  }

  private static Map<?, ?> map(Object field) {
    return field instanceof Map<?, ?> map ? map : Map.of();
  }
}
