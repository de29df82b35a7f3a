package autoannotation.system.template;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.lambda.Environment;
import autoannotation.local.template.InvalidTemplateException;
import autoannotation.local.template.Template;
import autoannotation.writer.AnnotationWriterFunction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The functions that start from a snapshot, and what is in it. */
class SnapshotTest {

  /** A calibration runs for minutes, a replay too, and ReviewFunction's parameters are too long. */
  private static final Set<String> WITHOUT_SNAPSHOT =
      Set.of("CalibrateFunction", "ReplayFunction", "ReviewFunction");

  private static final Pattern PARAMETER = Pattern.compile("\\$\\{(\\w+)}");

  /** What each function has from Globals. */
  private static final Set<String> GLOBAL = Set.of("Architecture", "Endpoint");

  /** The longest that the template allows. */
  private static final Map<String, String> LONGEST =
      Map.of(
          "Model", "m".repeat(64) + "@0123456789ab",
          "MaximumBytes", "9".repeat(18),
          "MaximumPixels", "9".repeat(18),
          "AnnotationUserId", "u".repeat(100),
          "TaskId", "t".repeat(64),
          "Architecture", "x86_64",
          "Endpoint", "https://" + "e".repeat(40));

  private static final int LONGEST_DESCRIPTION = 256;

  /** A table that nobody may ask. */
  private static final class Untouched implements DynamoDbClient {
    @Override
    public String serviceName() {
      return "dynamodb";
    }

    @Override
    public void close() {}
  }

  @Test
  void function_withSnapshot_isEachOneThatSomebodyWaitsFor() {
    assertEquals(
        new TreeSet<>(Deployed.functions()),
        Stream.concat(versioned().stream(), WITHOUT_SNAPSHOT.stream())
            .collect(toCollection(TreeSet::new)));
    for (String function : Deployed.functions()) {
      boolean versioned = !WITHOUT_SNAPSHOT.contains(function);
      Map<String, Object> properties = Deployed.TEMPLATE.resource(function).properties();
      assertEquals(versioned, "live".equals(properties.get("AutoPublishAlias")), function);
      assertEquals(versioned, properties.containsKey("SnapStart"), function);
      assertEquals(versioned, properties.containsKey("VersionDescription"), function);
    }
  }

  @ParameterizedTest
  @MethodSource("versioned")
  void version_snapshot_isTakenAndUsed(String function) {
    Map<String, Object> properties = Deployed.TEMPLATE.resource(function).properties();
    assertEquals(Map.of("ApplyOn", "PublishedVersions"), properties.get("SnapStart"));
    assertEquals(true, properties.get("AutoPublishAliasAllProperties"));
    assertFalse(properties.containsKey("EphemeralStorage"), "SnapStart allows no more than 512 MB");
    String alias = "{Sub=${%s.Arn}:live}".formatted(function);
    Map<String, Object> machine =
        Deployed.TEMPLATE.resource("AutoAnnotationStateMachine").properties();
    assertEquals(
        alias,
        Deployed.object(machine.get("DefinitionSubstitutions")).get(function + "Arn").toString());
    assertTrue(machine.get("Policies").toString().contains(alias), "the machine may call it");
    assertFalse(
        machine.get("Policies").toString().contains("{GetAtt=%s.Arn}".formatted(function)),
        "and nothing else");
  }

  /**
   * SAM publishes a version if code or properties change, but sees no values of parameters;
   * CloudFormation replaces a version whose description changes, and fails if the function hasn't
   * changed.
   */
  @ParameterizedTest
  @MethodSource("versioned")
  void version_description_hasExactlyTheParametersOfItsFunction(String function) {
    Map<String, Object> properties =
        new HashMap<>(Deployed.TEMPLATE.resource(function).properties());
    String description =
        (String) Deployed.object(properties.remove("VersionDescription")).get("Sub");
    Set<String> described =
        PARAMETER.matcher(description).results().map(place -> place.group(1)).collect(toSet());
    properties.remove("Policies"); // of its role
    Set<String> used = new TreeSet<>(GLOBAL);
    collect(properties, used);
    assertEquals(used, new TreeSet<>(described));
  }

  @ParameterizedTest
  @MethodSource("versioned")
  void version_descriptionWithTheLongestParameters_isNotTooLong(String function) {
    Template template = Deployed.PROJECT.template(LONGEST);
    Map<String, Object> properties = template.resource(function).properties();
    String description = (String) Deployed.object(properties.get("VersionDescription")).get("Sub");
    String longest =
        PARAMETER.matcher(description).replaceAll(place -> template.parameter(place.group(1)));
    assertTrue(longest.length() <= LONGEST_DESCRIPTION, longest.length() + ": " + longest);
  }

  @Test
  void parameter_longerThanTheLongest_isRefused() {
    LONGEST.forEach(
        (name, value) ->
            assertThrows(
                InvalidTemplateException.class,
                () -> Deployed.PROJECT.template(Map.of(name, value.charAt(0) + value + "9")),
                name));
  }

  @ParameterizedTest
  @MethodSource("versioned")
  void version_everyOne_isKeptAwakeDaily(String function) {
    List<Map<String, Object>> schedules = Deployed.schedules(function);
    assertEquals(1, schedules.size());
    assertEquals("rate(1 day)", schedules.getFirst().get("Schedule"));
    assertEquals(Deployed.KEEP_AWAKE, schedules.getFirst().get("Input"));
  }

  @Test
  void function_calledToKeepAwake_answersWithoutItsTable() throws IOException {
    var writer =
        new AnnotationWriterFunction(
            new Environment(Deployed.TEMPLATE.resource("SuccessWriterFunction").environment()),
            new Untouched());
    var answer = new ByteArrayOutputStream();
    byte[] call = Deployed.KEEP_AWAKE.getBytes(StandardCharsets.UTF_8);
    writer.handleRequest(new ByteArrayInputStream(call), answer, null);
    assertEquals("{}", answer.toString(StandardCharsets.UTF_8));
  }

  static List<String> versioned() {
    return Deployed.functions().stream()
        .filter(
            function ->
                Deployed.TEMPLATE.resource(function).properties().containsKey("AutoPublishAlias"))
        .toList();
  }

  /** The parameters that a value refers to. */
  private static void collect(Object value, Set<String> parameters) {
    if (value instanceof Map<?, ?> map) {
      if (map.get("Ref") instanceof String name && isParameter(name)) {
        parameters.add(name);
      }
      if (map.get("Sub") instanceof String text) {
        PARAMETER
            .matcher(text)
            .results()
            .map(place -> place.group(1))
            .filter(SnapshotTest::isParameter)
            .forEach(parameters::add);
      }
      map.values().forEach(inner -> collect(inner, parameters));
    } else if (value instanceof List<?> list) {
      list.forEach(inner -> collect(inner, parameters));
    }
  }

  private static boolean isParameter(String name) {
    try {
      Deployed.TEMPLATE.parameter(name);
      return true;
    } catch (InvalidTemplateException _) {
      return false;
    }
  }
}
