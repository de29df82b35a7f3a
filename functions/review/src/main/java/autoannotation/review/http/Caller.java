package autoannotation.review.http;

import autoannotation.core.review.Reviewer;
import autoannotation.core.review.Role;
import autoannotation.edge.Environment;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who sent a request, as API Gateway has found out.
 *
 * <p>Signed by IAM: whoever has assumed the stack's labeller or reviewer role has that role, under
 * the name of the session; any other principal that the account lets in is ADMIN. Signed in with
 * Cognito: the highest of the groups {@code labellers}, {@code reviewers}, {@code admins}. In a
 * rehearsal nobody signs: who comes from this machine or its containers is ADMIN.
 */
public final class Caller {

  private static final Map<String, Role> GROUPS =
      Map.of("labellers", Role.LABELLER, "reviewers", Role.REVIEWER, "admins", Role.ADMIN);

  private final Map<String, Role> roles;
  private final boolean rehearsal;

  public Caller(Environment environment) {
    roles =
        Map.of(
            environment.get("LABELLER_ROLE"), Role.LABELLER,
            environment.get("REVIEWER_ROLE"), Role.REVIEWER);
    rehearsal = environment.isRehearsal();
  }

  /**
   * The person behind a request.
   *
   * @throws RefusedRequestException if nobody stands behind it, or somebody without a role
   */
  public Reviewer of(ApiRequest request, Instant now) {
    Map<?, ?> identity = map(request.context().get("identity"));
    if (map(request.context().get("authorizer")).get("claims") instanceof Map<?, ?> claims) {
      return signedIn(claims, now);
    }
    if (identity.get("userArn") instanceof String arn && !arn.isBlank()) {
      return signed(arn);
    }
    if (rehearsal && isNear(identity.get("sourceIp"))) {
      return new Reviewer("rehearsal", Role.ADMIN);
    }
    throw unknown("Nobody stands behind this request.", "Sign it with IAM, or sign in.");
  }

  private Reviewer signed(String arn) {
    String[] parts = arn.substring(arn.lastIndexOf(':') + 1).split("/", -1);
    Role role =
        parts[0].equals("assumed-role") && parts.length == 3
            ? roles.getOrDefault(parts[1], Role.ADMIN)
            : Role.ADMIN;
    return new Reviewer(parts[parts.length - 1], role);
  }

  private static Reviewer signedIn(Map<?, ?> claims, Instant now) {
    if (!(claims.get("cognito:username") instanceof String name) || name.isBlank()) {
      throw unknown("The token names nobody.", "Sign in again.");
    }
    if (!Expiry.of(claims.get("exp")).filter(now::isBefore).isPresent()) {
      throw unknown("The token has expired.", "Sign in again.");
    }
    Optional<Role> role =
        groups(claims.get("cognito:groups")).stream()
            .map(GROUPS::get)
            .filter(java.util.Objects::nonNull)
            .max(Role::compareTo);
    return new Reviewer(
        name,
        role.orElseThrow(
            () ->
                new RefusedRequestException(
                    StatusCode.CONN_INSUFFICIENT_SCOPES,
                    name + " is in none of the groups labellers, reviewers and admins.",
                    "Ask who manages the user pool for one of them.")));
  }

  private static List<String> groups(Object claim) {
    return claim instanceof String text ? List.of(text.split("[,\\s\\[\\]]+", -1)) : List.of();
  }

  /** This machine, or a network that is nobody else's. */
  private static boolean isNear(Object sourceIp) {
    if (!(sourceIp instanceof String text) || !text.matches("[0-9a-fA-F.:]+")) { // never a name
      return false;
    }
    try {
      InetAddress address = InetAddress.getByName(text);
      return address.isLoopbackAddress() || address.isSiteLocalAddress();
    } catch (UnknownHostException _) {
      return false;
    }
  }

  private static Map<?, ?> map(Object field) {
    return field instanceof Map<?, ?> map ? map : Map.of();
  }

  private static RefusedRequestException unknown(String description, String details) {
    return new RefusedRequestException(StatusCode.CONN_TOKEN_INVALID, description, details);
  }
}
