package autoannotation.rehearsal.transformed;

import static autoannotation.rehearsal.transformed.Transformed.object;
import static autoannotation.rehearsal.transformed.Transformed.properties;
import static java.util.Map.entry;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import autoannotation.adapters.json.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an update of the stack changes, and what SAM adds to the template. */
class TransformTest {

  private static final String REGION = "eu-central-1";

  /** Another value for each parameter than its default. */
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          entry("Model", "my-detector@0123456789ab"),
          entry("Concepts", "cat"),
          entry("AcceptThresholds", "0.9"),
          entry("AcceptThresholdType", "LESS_THAN"),
          entry("ReviewThresholds", "0.4"),
          entry("ReviewThresholdType", "LESS_THAN"),
          entry("EvidenceRates", "accepted=0,review=0,dropped=0"),
          entry("TargetPrecision", "0.9"),
          entry("RightIou", "0.5"),
          entry("CostPerMiss", "3"),
          entry("CalibrationSchedule", "rate(7 days)"),
          entry("ActivateProposals", "true"),
          entry("AnnotationUserId", "robot"),
          entry("TaskId", "pets"),
          entry("MaximumBytes", "5"),
          entry("MaximumPixels", "5"),
          entry("SignInDomain", "pets"),
          entry("Architecture", "arm64"),
          entry("LogLevel", "ALL"),
          entry("LogRetentionDays", "1"),
          entry("AlarmEmail", "ana@example.org"),
          entry("Endpoint", "http://127.0.0.1:4566"));

  /**
   * An alias gets a new version if and only if its function changes: without one it would answer as
   * before, and of an unchanged function Lambda publishes none, so that the update fails.
   */
  @Test
  void version_parameterChangedAlone_isAnotherIfItsFunctionIs() {
    List<String> names = List.copyOf(OTHERS.keySet());
    List<Transformed> changed =
        Transformed.of(REGION, names.stream().map(name -> Map.of(name, OTHERS.get(name))).toList());
    Transformed before = Transformed.of(REGION);
    assertEquals(before.parameters().keySet(), OTHERS.keySet());
    Set<String> versioned = new TreeSet<>(versions(before).keySet());
    assertEquals(
        Set.of("VisualDetectorFunction", "SuccessWriterFunction", "ReviewWriterFunction"),
        versioned);
    Map<String, Set<String>> functions = new TreeMap<>();
    Map<String, Set<String>> aliases = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      Transformed after = changed.get(i);
      for (String function : versioned) {
        if (!before.properties(function).equals(after.properties(function))) {
          functions.computeIfAbsent(function, _ -> new TreeSet<>()).add(names.get(i));
        }
        if (!versions(before).get(function).equals(versions(after).get(function))) {
          aliases.computeIfAbsent(function, _ -> new TreeSet<>()).add(names.get(i));
        }
      }
    }
    assertEquals(functions, aliases);
    assertEquals(versioned, functions.keySet());
  }

  /** SAM hashes what api.yaml says, and not what SignInDomain makes of it. */
  @Test
  void deployment_ofEveryUpdate_isAnother() throws InterruptedException {
    String before = Transformed.of(REGION).only("AWS::ApiGateway::Deployment").getKey();
    Thread.sleep(1_000); // it is named by the second
    Transformed after = Transformed.of(REGION, List.of(Map.of("SignInDomain", "pets"))).getFirst();
    var deployment = after.only("AWS::ApiGateway::Deployment");
    assertNotEquals(before, deployment.getKey());
    assertEquals(
        Map.of("Ref", deployment.getKey()),
        properties(after.only("AWS::ApiGateway::Stage").getValue()).get("DeploymentId"));
  }

  @Test
  void stage_isOne() {
    Transformed template = Transformed.of(REGION);
    assertEquals(
        "v1", properties(template.only("AWS::ApiGateway::Stage").getValue()).get("StageName"));
    var deployment = properties(template.only("AWS::ApiGateway::Deployment").getValue());
    assertEquals(false, deployment.containsKey("StageName"), deployment.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "eu-central-1, aws, https://pets.auth.eu-central-1.amazoncognito.com",
    "us-gov-west-1, aws-us-gov, https://pets.auth-fips.us-gov-west-1.amazoncognito.com",
    "cn-north-1, aws-cn, https://pets.auth.cn-north-1.amazoncognito.com"
  })
  void arn_ofEveryResource_isOfTheRegionsPartition(String region, String partition, String signIn) {
    Transformed template =
        Transformed.of(region, List.of(Map.of("SignInDomain", "pets"))).getFirst();
    Set<String> partitions =
        Pattern.compile("arn:([^:]*):")
            .matcher(Json.write(template.template()))
            .results()
            .map(arn -> arn.group(1))
            .collect(toSet());
    assertEquals(Set.of(partition), partitions);
    assertEquals(
        partition,
        object(template.properties("AutoAnnotationStateMachine").get("DefinitionSubstitutions"))
            .get("Partition"));
    Map<String, Object> stage = properties(template.only("AWS::ApiGateway::Stage").getValue());
    assertEquals(signIn, object(stage.get("Variables")).get("sign_in_domain"));
  }

  @Test
  void callToKeepAwake_goesToTheAliasOfEachVersion() {
    Transformed template = Transformed.of(REGION);
    Set<Object> called = new HashSet<>();
    for (var rule : template.resources("AWS::Events::Rule").values()) {
      for (Object target : (List<?>) properties(rule).get("Targets")) {
        if (String.valueOf(object(target).get("Input")).contains("keep_awake")) {
          called.add(object(target).get("Arn"));
        }
      }
    }
    assertEquals(
        template.resources("AWS::Lambda::Alias").keySet().stream()
            .map(alias -> (Object) Map.of("Ref", alias))
            .collect(toSet()),
        called);
  }

  /** The version behind the alias of each function: another id or description is another one. */
  private static Map<String, String> versions(Transformed template) {
    Map<String, Map<String, Object>> versions = template.resources("AWS::Lambda::Version");
    return versions.keySet().stream()
        .collect(
            toMap(
                id -> (String) object(properties(versions.get(id)).get("FunctionName")).get("Ref"),
                id -> id + " " + properties(versions.get(id)).get("Description")));
  }
}
