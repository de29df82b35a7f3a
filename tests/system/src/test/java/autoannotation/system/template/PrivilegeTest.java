package autoannotation.system.template;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.json.Json;
import autoannotation.local.template.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what: only what it does, only where. */
class PrivilegeTest {

  /** The prefixes of actions, by the service of a resource's type. */
  private static final Map<String, List<String>> SERVICES =
      Map.ofEntries(
          entry("CloudWatch", List.of("cloudwatch")),
          entry("Cognito", List.of("cognito-idp")),
          entry("DynamoDB", List.of("dynamodb")),
          entry("IAM", List.of("iam")),
          entry("Lambda", List.of("lambda")),
          entry("Logs", List.of("logs")),
          entry("S3", List.of("s3")),
          entry("SNS", List.of("sns")),
          entry("SQS", List.of("sqs")),
          // functions, state machines and APIs, with their rules and roles
          entry("Serverless", List.of("lambda", "states", "apigateway", "events", "iam")));

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
        // it makes S3 answer 404 for a key that isn't there; a request for a key has no prefix
        if (texts(statement.get("Action")).contains("s3:ListBucket")) {
          assertFalse(statement.containsKey("Condition"), role);
        }
      }
    }
  }

  /** EventBridge names its rule; that it names its account is nowhere promised. */
  @Test
  void queue_thatAServiceMaySendTo_asksForItsSource() {
    for (Resource policy : Deployed.of("AWS::SQS::QueuePolicy").toList()) {
      Map<String, Object> document = Deployed.object(policy.properties().get("PolicyDocument"));
      for (Map<String, Object> statement : Deployed.list(document, "Statement")) {
        assertEquals(Map.of("Service", "events.amazonaws.com"), statement.get("Principal"));
        assertEquals(
            "{ArnLike={aws:SourceArn={Sub=arn:${AWS::Partition}:events:${AWS::Region}:"
                + "${AWS::AccountId}:rule/*}}}",
            statement.get("Condition").toString());
      }
    }
  }

  /** A deployment that lacks a permission fails in the middle. */
  @Test
  void deployersPolicy_coversEveryServiceOfTheTemplate() throws IOException {
    String docs = Files.readString(Deployed.PROJECT.folder().resolve("docs/deploy.md"));
    String json = docs.substring(docs.indexOf("```json\n") + 8);
    Map<String, Object> policy =
        Deployed.object(Json.read(json.substring(0, json.indexOf("```")), Object.class));
    Set<String> allowed = new TreeSet<>();
    for (Map<String, Object> statement : Deployed.list(policy, "Statement")) {
      Object actions = statement.get("Action");
      allowed.addAll(actions instanceof String one ? List.of(one) : texts(actions));
    }
    Set<String> services = new TreeSet<>();
    allowed.forEach(action -> services.add(action.replaceFirst(":.*", "")));
    Set<String> needed = new TreeSet<>(Set.of("cloudformation"));
    for (Resource resource : Deployed.TEMPLATE.resources().values()) {
      needed.addAll(SERVICES.getOrDefault(resource.type().split("::", -1)[1], List.of("none")));
    }
    needed.addAll(SERVICES.get("Serverless"));
    assertEquals(needed, services);
    assertTrue(
        allowed.containsAll(
            Set.of(
                "iam:CreateServiceLinkedRole", // of API Gateway, for its traces
                "iam:UpdateRole",
                "iam:UntagRole")),
        allowed.toString());
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
