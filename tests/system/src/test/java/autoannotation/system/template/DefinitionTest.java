package autoannotation.system.template;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import autoannotation.core.workflow.ThresholdType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** How the definition is written. */
class DefinitionTest {

  private static final List<Event> EVENTS = new ArrayList<>();
  private static String text;

  @BeforeAll
  static void read() throws IOException {
    String file = Deployed.TEMPLATE.resource("AutoAnnotationStateMachine").text("DefinitionUri");
    Path path = Deployed.PROJECT.folder().resolve(file);
    text = Files.readString(path);
    new Parse(LoadSettings.builder().build()).parseString(text).forEach(EVENTS::add);
  }

  @Test
  void line_hasAtMost120Characters() {
    assertEquals(List.of(), text.lines().filter(line -> line.length() > 120).toList());
  }

  /** Plain, one of digits alone would be a number. */
  @Test
  void substitution_isQuotedOrInABlock() {
    List<String> plain = new ArrayList<>();
    for (Event event : EVENTS) {
      if (event instanceof ScalarEvent scalar
          && scalar.getValue().contains("${")
          && scalar.getScalarStyle() == ScalarStyle.PLAIN) {
        plain.add(scalar.getValue());
      }
    }
    assertEquals(List.of(), plain);
  }

  /** AWS refuses them. An alias is a node with the anchor that it names. */
  @Test
  void definition_hasNoAnchorsAndNoAliases() {
    assertEquals(
        List.of(),
        EVENTS.stream()
            .filter(event -> event instanceof NodeEvent node && node.getAnchor().isPresent())
            .toList());
  }

  @Test
  void comparator_standsOnce() {
    for (ThresholdType operator : ThresholdType.values()) {
      assertEquals(2, text.split("'" + operator + "'", -1).length, operator.name());
    }
    assertEquals(Set.of("Compare with the limits"), comparing(" [<>]=? \\$limit"));
    assertEquals(Set.of(), comparing("\\? *'(GREATER|LESS)"));
  }

  private static Set<String> comparing(String regex) {
    return Deployed.states().entrySet().stream()
        .filter(state -> !state.getValue().containsKey("Branches"))
        .filter(state -> state.getValue().toString().matches("(?s).*" + regex + ".*"))
        .map(Map.Entry::getKey)
        .collect(toSet());
  }

  /** Calls of one kind are retried alike: YAML could say it once, AWS couldn't read it. */
  @Test
  void retries_areEqualForEachKindOfCall() {
    Map<String, Set<Object>> retries =
        Deployed.tasks().entrySet().stream()
            .collect(
                groupingBy(
                    task -> kind(task.getKey(), task.getValue()),
                    mapping(task -> retry(task.getValue()), toSet())));
    retries.forEach((kind, different) -> assertEquals(1, different.size(), kind));
  }

  /** The RedriveQueue and the ParkedQueue get the same request, tried and caught alike. */
  @Test
  void keptRequest_inEitherQueue_isTheSame() {
    Map<String, Object> kept = send("Keep for redrive");
    Map<String, Object> parked = send("Park the request");
    assertNotEquals(kept.get("QueueUrl"), parked.get("QueueUrl"));
    assertEquals(kept.get("MessageBody"), parked.get("MessageBody"));
    for (String field : List.of("Resource", "TimeoutSeconds", "Output", "Retry", "Catch", "Next")) {
      assertEquals(
          Deployed.tasks().get("Keep for redrive").get(field),
          Deployed.tasks().get("Park the request").get(field),
          field);
    }
  }

  private static Map<String, Object> send(String task) {
    return Deployed.object(Deployed.tasks().get(task).get("Arguments"));
  }

  private static String kind(String name, Map<String, Object> task) {
    String resource = (String) task.get("Resource");
    if (resource.contains("dynamodb")) {
      return "DynamoDB";
    }
    return name.startsWith("Write ") ? "writers" : name;
  }

  /** Without that of a condition that doesn't hold, which only a call with a condition has. */
  private static Object retry(Map<String, Object> task) {
    return Deployed.list(task, "Retry").stream()
        .filter(
            rule ->
                !Deployed.errors(rule).equals(List.of("DynamoDB.ConditionalCheckFailedException")))
        .toList();
  }
}
