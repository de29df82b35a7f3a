package autoannotation.rehearsal.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.adapters.json.InvalidJsonException;
import autoannotation.adapters.json.Json;
import autoannotation.core.evidence.Band;
import autoannotation.core.region.Concept;
import autoannotation.core.workflow.Routing;
import autoannotation.core.workflow.ThresholdType;
import autoannotation.core.workflow.Workflow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The machine decides whether a score passes a limit; Java and the page foretell it. The three are
 * equal, and each says so if it doesn't know an operator.
 */
class OperatorTest {

  private static final double LIMIT = 0.6;
  private static final List<Double> BELOW_AT_ABOVE = List.of(0.599999, 0.6, 0.600001);
  private static final String UNKNOWN = "unknown";

  /** What each operator says of a score below, at and above the limit. */
  private static final List<Row> TABLE =
      List.of(
          new Row("GREATER_THAN", "false", "false", "true"),
          new Row("GREATER_THAN_OR_EQUAL", "false", "true", "true"),
          new Row("EQUAL", "false", "true", "false"),
          new Row("LESS_THAN_OR_EQUAL", "true", "true", "false"),
          new Row("LESS_THAN", "true", "false", "false"),
          new Row("ABOVE", UNKNOWN, UNKNOWN, UNKNOWN),
          new Row("GREATER", UNKNOWN, UNKNOWN, UNKNOWN),
          new Row("greater_than", UNKNOWN, UNKNOWN, UNKNOWN));

  record Row(String operator, String below, String at, String above) {}

  static List<Row> table() {
    return TABLE;
  }

  @Test
  void table_knownOperators_areThoseOfTheEnum() {
    Set<String> known = new TreeSet<>();
    TABLE.stream().filter(row -> !row.at.equals(UNKNOWN)).forEach(row -> known.add(row.operator));
    Set<String> declared = new TreeSet<>();
    Stream.of(ThresholdType.values()).forEach(type -> declared.add(type.name()));
    assertEquals(declared, known);
  }

  @ParameterizedTest
  @MethodSource("table")
  void machineJavaAndPage_sayTheSame(Row row) {
    String operator = row.operator;
    List<String> expected = List.of(row.below, row.at, row.above);
    assertEquals(expected, machine(operator), "the machine");
    assertEquals(expected, java(operator), "Java");
    assertEquals(expected, page(operator), "the page");
  }

  private static List<String> machine(String operator) {
    Definition definition = Definition.deployed();
    PathCase usual = Paths.of(definition).getFirst();
    List<String> said = new ArrayList<>();
    for (double value : BELOW_AT_ABOVE) {
      PathCase one =
          usual
              .with("one", "Load workflow", item("definition", workflow(operator)))
              .with("one", "Look for an earlier detection", item("detection", detection(value)));
      Run run = Ours.run(definition, one).run();
      said.add(
          run.outcome().equals("FAILED Undecidable")
              ? UNKNOWN
              : Boolean.toString(run.steps().toString().contains("Write as SUCCESS")));
    }
    return said;
  }

  private static List<String> java(String operator) {
    List<String> said = new ArrayList<>();
    for (double value : BELOW_AT_ABOVE) {
      try {
        Workflow workflow = Json.read(workflow(operator), Workflow.class);
        Band band = Routing.of(workflow, new Concept("cat", "cat", value)).orElseThrow();
        said.add(Boolean.toString(band == Band.ACCEPTED));
      } catch (InvalidJsonException e) {
        said.add(UNKNOWN);
      }
    }
    return said;
  }

  private static List<String> page(String operator) {
    List<Object> asked = new ArrayList<>();
    for (double value : BELOW_AT_ABOVE) {
      asked.add(Map.of("value", value, "threshold", threshold(operator, LIMIT)));
    }
    Path page = Definition.ROOT.resolve("viewer/js/inputs/thresholds.js");
    Reference.Ended ended =
        Reference.node(
            Definition.ROOT.resolve("tests/rehearsal/reference/passes.mjs"),
            Json.write(asked),
            page.toString());
    assertEquals(0, ended.code(), ended.out());
    List<?> said = Json.read(ended.out(), List.class);
    return said.stream().map(String::valueOf).toList();
  }

  private static String workflow(String operator) {
    Map<String, Object> workflow = new LinkedHashMap<>();
    workflow.put("number", 1);
    workflow.put("version", "000001");
    workflow.put("accept", Map.of("cat", threshold(operator, LIMIT)));
    workflow.put("review", Map.of("cat", threshold("GREATER_THAN", 0)));
    workflow.put("evidence", Map.of());
    return Json.write(workflow);
  }

  private static Map<String, Object> threshold(String operator, double value) {
    return Map.of("concept_threshold_type", operator, "value", value);
  }

  private static String detection(double value) {
    return Json.write(
        Map.of(
            "input", Map.of("status", "PENDING", "width", 600, "height", 400),
            "model", Map.of("id", "coco-ssdlite-mobilenet-v2", "version", "1310cd74f22d"),
            "regions",
                List.of(
                    Map.of(
                        "id",
                        "0",
                        "data",
                        Map.of(
                            "concepts",
                            List.of(Map.of("id", "cat", "name", "cat", "value", value)))))));
  }

  private static Answer item(String attribute, String json) {
    return new Answer.Returns(Map.of("Item", Map.of(attribute, Map.of("S", json))));
  }
}
