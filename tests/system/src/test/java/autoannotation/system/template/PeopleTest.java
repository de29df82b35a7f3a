package autoannotation.system.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.local.template.Resource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** How people get in, and what they may ask for. */
class PeopleTest {

  /** The name of an IAM user, or of a person whom IAM Identity Center has signed in. */
  private static final Set<Map<String, Object>> OWN_NAMES =
      Set.of(
          Map.of("StringEquals", Map.of("sts:RoleSessionName", "${aws:username}")),
          Map.of(
              "ArnLike",
              Map.of(
                  "aws:PrincipalArn",
                  Map.of(
                      "Sub",
                      "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/aws-reserved/"
                          + "sso.amazonaws.com/*")),
              "StringLike",
              Map.of("aws:userid", "*:${sts:RoleSessionName}")));

  @Test
  void reviewPolicy_invokesOnlyTheRoutesOfReview() {
    Map<String, Object> policy = Deployed.TEMPLATE.resource("ReviewPolicy").properties();
    assertEquals("[{Ref=LabellerRole}, {Ref=ReviewerRole}]", policy.get("Roles").toString());
    Map<String, Object> statement =
        Deployed.list(Deployed.object(policy.get("PolicyDocument")), "Statement").getFirst();
    assertEquals("execute-api:Invoke", statement.get("Action"));
    assertEquals(
        List.of("GET/*", "POST/tasks/*/assignments", "POST/verdicts", "PATCH/annotations/*"),
        ((List<?>) statement.get("Resource"))
            .stream()
                .map(resource -> resource.toString().replaceAll("^.*\\$\\{Api}/v1/|}$", ""))
                .toList());
  }

  @Test
  void adminPolicy_invokesEveryRoute() {
    Map<String, Object> policy = Deployed.TEMPLATE.resource("AdminPolicy").properties();
    assertEquals("[{Ref=AdminRole}]", policy.get("Roles").toString());
    assertEquals(
        "[{Effect=Allow, Action=execute-api:Invoke, Resource={Sub=arn:${AWS::Partition}:"
            + "execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/v1/*}}]",
        Deployed.object(policy.get("PolicyDocument")).get("Statement").toString());
  }

  /** The name of the session is the name that verdicts are given under. */
  @Test
  void role_ofPeople_isAssumedUnderTheirOwnNameOnly() {
    Set<String> roles = new TreeSet<>();
    for (Resource role : Deployed.of("AWS::IAM::Role").toList()) {
      Map<String, Object> trust =
          Deployed.object(role.properties().get("AssumeRolePolicyDocument"));
      for (Map<String, Object> statement : Deployed.list(trust, "Statement")) {
        if (Deployed.object(statement.get("Principal")).containsKey("AWS")) {
          Map<String, Object> condition =
              new HashMap<>(Deployed.object(statement.get("Condition")));
          Object mfa = condition.remove("Bool");
          assertTrue(OWN_NAMES.contains(condition), role.logicalId() + ": " + condition);
          if (role.logicalId().equals("AdminRole") && condition.containsKey("StringEquals")) {
            assertEquals(Map.of("aws:MultiFactorAuthPresent", "true"), mfa);
          }
          roles.add(role.logicalId());
        }
      }
    }
    assertEquals(Set.of("LabellerRole", "ReviewerRole", "AdminRole"), roles);
  }

  @Test
  void userPool_hasVerifiedAddressesSecondFactorsAndShortTokens() {
    for (Resource pool : Deployed.of("AWS::Cognito::UserPool").toList()) {
      assertEquals("ON", pool.text("MfaConfiguration"));
      assertEquals(List.of("email"), pool.properties().get("AutoVerifiedAttributes"));
      assertEquals(
          "{RecoveryMechanisms=[{Name=verified_email, Priority=1}]}",
          pool.properties().get("AccountRecoverySetting").toString());
    }
    for (Resource client : Deployed.of("AWS::Cognito::UserPoolClient").toList()) {
      assertEquals(Map.of("IdToken", "minutes"), client.properties().get("TokenValidityUnits"));
      assertTrue((Integer) client.properties().get("IdTokenValidity") <= 30);
    }
  }
}
