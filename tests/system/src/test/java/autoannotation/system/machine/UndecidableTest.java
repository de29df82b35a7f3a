package autoannotation.system.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.json.Json;
import autoannotation.local.states.Execution;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the machine can't decide is a failure with a name and never goes into a branch. */
class UndecidableTest {

  private static final String MODEL = "coco-ssdlite-mobilenet-v2@1310cd74f22d";

  @ParameterizedTest
  @CsvSource({
    "ABOVE, GREATER_THAN",
    "GREATER_THAN, ABOVE",
    "GREATER, GREATER_THAN",
    "LESS_THAN or GREATER_THAN, GREATER_THAN",
    "greater_than, LESS_THAN",
    "GREATER_THAN, ''"
  })
  void unknownOperator_failsByName(String accept, String review) {
    assertUndecidable(
        new Bench()
            .item("WORKFLOW#default", "ACTIVE", text("definition", workflow(accept, review)))
            .detects("cat", 0.99));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"0.99\"", "\"high\"", "true", "null", "[]", "[0.99]", "{}"})
  void scoreThatIsNoNumber_failsByName(String score) {
    String concept = "{\"id\": \"cat\", \"name\": \"cat\", \"value\": %s}".formatted(score);
    assertUndecidable(recorded(concept));
    if (!score.equals("null")) {
      assertUndecidable(new Bench().detects("cat", Json.read(score, Object.class)));
    }
  }

  @Test
  void missingScore_failsByName() {
    assertUndecidable(recorded("{\"id\": \"cat\", \"name\": \"cat\"}"));
  }

  private static void assertUndecidable(Bench bench) {
    var failed = assertInstanceOf(Execution.Failed.class, bench.run());
    assertEquals("Undecidable", failed.error());
    String cause =
        "The score is not a number, or the operator is not one of the five: {\"region\":";
    assertTrue(failed.cause().startsWith(cause), failed.cause());
    assertEquals(Map.of(), bench.written);
    assertEquals(List.of(Bench.kept("Undecidable", failed.cause())), bench.redrive);
    Map<String, Object> input = bench.items.get("INPUT#" + Bench.KEY + "@v1 INPUT");
    assertEquals(Map.of("S", "FAILED"), input.get(":status"));
    assertEquals(Map.of("S", "Undecidable"), input.get(":error"));
  }

  private static Bench recorded(String concept) {
    return new Bench()
        .item(
            "INPUT#" + Bench.KEY + "@v1",
            "DETECTION#" + MODEL,
            text(
                "detection",
                """
                {"input": {"status": "PENDING", "width": 6, "height": 4},
                 "model": {"id": "coco-ssdlite-mobilenet-v2", "version": "1310cd74f22d"},
                 "regions": [{"id": "0", "data": {"concepts": [%s]}}]}"""
                    .formatted(concept)));
  }

  private static String workflow(String accept, String review) {
    return """
    {"number": 1, "version": "000001",
     "accept": {"cat": {"concept_threshold_type": "%s", "value": 0.7}},
     "review": {"cat": {"concept_threshold_type": "%s", "value": 0.3}}}"""
        .formatted(accept, review);
  }

  private static Map<String, Object> text(String attribute, String json) {
    return Map.of(attribute, Map.of("S", json));
  }
}
