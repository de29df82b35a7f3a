package autoannotation.review.api;

import java.util.HashMap;
import java.util.Map;

/**
 * Who sends a request, as API Gateway tells it to the function.
 *
 * @param arn of who signed with IAM; null: nobody
 * @param claims of the token of who signed in with Cognito; null: nobody
 */
public record Sender(String arn, Map<String, String> claims) {

  public static final String LABELLER_ROLE = "auto-annotation-LabellerRole-1A2B3C4D5E6F";
  public static final String REVIEWER_ROLE = "auto-annotation-ReviewerRole-6F5E4D3C2B1A";
  public static final String ADMIN_ROLE = "auto-annotation-AdminRole-1A2B3C4D5E6F";

  /** When the tokens expire that are good: an hour after {@link Api#START}. */
  public static final String LATER = "Wed Mar 04 06:06:07 UTC 2026";

  public static final Sender ROOT = new Sender("arn:aws:iam::123456789012:root", null);
  public static final Sender NOBODY = new Sender(null, null);
  public static final Sender ADMIN = session(ADMIN_ROLE, "ada");
  public static final Sender REVIEWER = reviewer("cleo");
  public static final Sender LABELLER = labeller("ben");

  public static Sender labeller(String name) {
    return session(LABELLER_ROLE, name);
  }

  public static Sender reviewer(String name) {
    return session(REVIEWER_ROLE, name);
  }

  /** Somebody who has assumed a role. */
  public static Sender session(String role, String name) {
    return new Sender("arn:aws:sts::123456789012:assumed-role/%s/%s".formatted(role, name), null);
  }

  /** An IAM user. */
  public static Sender user(String name) {
    return new Sender("arn:aws:iam::123456789012:user/" + name, null);
  }

  /** Somebody of those groups in the user pool. */
  public static Sender signedIn(String name, String groups) {
    return signedIn(name, groups, LATER);
  }

  public static Sender signedIn(String name, String groups, String expires) {
    Map<String, String> claims = new HashMap<>(Map.of("cognito:username", name, "exp", expires));
    if (groups != null) {
      claims.put("cognito:groups", groups);
    }
    return new Sender(null, claims);
  }

  /** Puts it where API Gateway has it. */
  void into(Map<String, Object> context) {
    Map<String, Object> identity = new HashMap<>();
    identity.put("sourceIp", "203.0.113.17");
    identity.put("userArn", arn);
    context.put("identity", identity);
    context.remove("authorizer");
    if (claims != null) {
      context.put("authorizer", Map.of("claims", claims));
    }
  }
}
