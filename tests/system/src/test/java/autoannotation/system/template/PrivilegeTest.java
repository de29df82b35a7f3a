package autoannotation.system.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what: only what it does, only where. */
class PrivilegeTest {

  @Test
  void role_ofEachFunction_hasExactlyTheListedActions() {
    Map<String, String> allowed = new TreeMap<>();
    for (String role : roles()) {
      TreeSet<String> actions = new TreeSet<>();
      statements(role).forEach(statement -> actions.addAll(texts(statement.get("Action"))));
      allowed.put(role, String.join(" ", actions));
    }
    assertEquals(
        Map.of(
            "AutoAnnotationStateMachine",
            "dynamodb:GetItem dynamodb:PutItem dynamodb:UpdateItem lambda:InvokeFunction"
                + " logs:CreateLogDelivery logs:DeleteLogDelivery logs:DescribeLogGroups"
                + " logs:DescribeResourcePolicies logs:GetLogDelivery logs:ListLogDeliveries"
                + " logs:PutResourcePolicy logs:UpdateLogDelivery"
                + " s3:GetObject s3:GetObjectVersion s3:ListBucket sqs:SendMessage",
            "VisualDetectorFunction",
            "s3:GetObject s3:GetObjectVersion s3:ListBucket s3:PutObject",
            "SuccessWriterFunction",
            "dynamodb:PutItem",
            "ReviewWriterFunction",
            "dynamodb:PutItem",
            "ReplayFunction",
            "dynamodb:GetItem dynamodb:Query dynamodb:Scan states:StartSyncExecution",
            "CalibrateFunction",
            "dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:Scan s3:PutObject",
            "ReviewFunction",
            "dynamodb:BatchGetItem dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem"
                + " dynamodb:Query s3:GetObject s3:GetObjectVersion s3:ListBucket"
                + " s3:ListBucketVersions s3:PutObject"),
        allowed);
  }

  @Test
  void detectorRole_writesOnlyPreviews() {
    assertEquals(
        List.of("{Sub=${OutputsBucket.Arn}/previews/*}"),
        statements("VisualDetectorFunction").stream()
            .filter(statement -> texts(statement.get("Action")).contains("s3:PutObject"))
            .map(statement -> statement.get("Resource").toString())
            .toList());
  }

  @Test
  void reviewRole_onWorkflows_readsAndPutsOnly() {
    String workflow = "{ForAllValues:StringLike={dynamodb:LeadingKeys=WORKFLOW#*}}";
    assertEquals(
        List.of("[dynamodb:GetItem, dynamodb:Query]", "[dynamodb:PutItem]"),
        statements("ReviewFunction").stream()
            .filter(statement -> workflow.equals(String.valueOf(statement.get("Condition"))))
            .map(statement -> texts(statement.get("Action")).toString())
            .toList());
  }

  @Test
  void apiRole_startsOnlyTheMachine() {
    Map<String, Object> role = Deployed.TEMPLATE.resource("ApiRole").properties();
    Map<String, Object> policy = Deployed.list(role, "Policies").getFirst();
    assertEquals(
        "[{Effect=Allow, Action=[states:StartSyncExecution, states:StartExecution],"
            + " Resource={Ref=AutoAnnotationStateMachine}}]",
        Deployed.object(policy.get("PolicyDocument")).get("Statement").toString());
    assertEquals(1, Deployed.list(role, "Policies").size());
  }

  @Test
  void permission_ofEveryRole_namesItsResource() {
    for (String role : roles()) {
      for (Map<String, Object> statement : statements(role)) {
        String resource = statement.get("Resource").toString();
        // the actions by which an Express machine logs know no resources
        boolean logs =
            texts(statement.get("Action")).stream().allMatch(action -> action.startsWith("logs:"));
        assertEquals(logs, resource.equals("*"), role + ": " + statement);
        if (texts(statement.get("Action")).contains("s3:GetObject")) {
          assertTrue(
              resource.equals("{Sub=${InputsBucket.Arn}/inputs/*}")
                  || (role.equals("ReviewFunction")
                      && List.of(
                              "{Sub=${OutputsBucket.Arn}/previews/*}",
                              "{Sub=${OutputsBucket.Arn}/reports/*}")
                          .contains(resource)),
              role + ": " + resource);
        }
        if (texts(statement.get("Action")).contains("s3:ListBucket")) {
          assertEquals(
              "{StringLikeIfExists={s3:prefix=%s/*}}"
                  .formatted(resource.contains("OutputsBucket") ? "reports" : "inputs"),
              statement.get("Condition").toString(),
              role);
        }
      }
    }
  }

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

  @ParameterizedTest
  @ValueSource(strings = {"InputsBucket", "OutputsBucket"})
  void bucket_isVersionedPrivateAndRequiresTls(String name) {
    Map<String, Object> bucket = Deployed.TEMPLATE.resource(name).properties();
    assertEquals(Map.of("Status", "Enabled"), bucket.get("VersioningConfiguration"));
    assertEquals(
        Map.of(
            "BlockPublicAcls", true,
            "BlockPublicPolicy", true,
            "IgnorePublicAcls", true,
            "RestrictPublicBuckets", true),
        bucket.get("PublicAccessBlockConfiguration"));
    String policy =
        Deployed.TEMPLATE.resource(name + "Policy").properties().get("PolicyDocument").toString();
    assertTrue(policy.contains("Effect=Deny"), policy);
    assertTrue(policy.contains("aws:SecureTransport=false"), policy);
  }

  @Test
  void uploadRule_startsOnInputsAndKeepsUndeliveredEvents() {
    Map<String, Object> rule =
        Deployed.object(
            Deployed.object(
                    Deployed.object(
                            Deployed.TEMPLATE
                                .resource("AutoAnnotationStateMachine")
                                .properties()
                                .get("Events"))
                        .get("PhotoUploaded"))
                .get("Properties"));
    assertEquals(
        "{bucket={name=[{Ref=InputsBucket}]}, object={key=[{prefix=inputs/}]}}",
        Deployed.object(rule.get("Pattern")).get("detail").toString());
    assertEquals(
        "{Arn={GetAtt=StartDeadLetterQueue.Arn}}", rule.get("DeadLetterConfig").toString());
  }

  private static List<String> roles() {
    List<String> roles = new ArrayList<>(Deployed.functions());
    roles.add("AutoAnnotationStateMachine");
    return roles;
  }

  private static List<Map<String, Object>> statements(String role) {
    List<Map<String, Object>> statements = new ArrayList<>();
    for (Map<String, Object> policy :
        Deployed.list(Deployed.TEMPLATE.resource(role).properties(), "Policies")) {
      statements.addAll(Deployed.list(policy, "Statement"));
    }
    return statements;
  }

  private static List<String> texts(Object oneOrMany) {
    return oneOrMany instanceof List<?> many
        ? many.stream().map(String.class::cast).toList()
        : Arrays.asList((String) oneOrMany);
  }
}
