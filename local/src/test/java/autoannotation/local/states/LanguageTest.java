package autoannotation.local.states;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.edge.Json;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small machines and what AWS makes of them: an output, an error, or a refusal. */
class LanguageTest {

  private static final Map<String, TaskResource> RESOURCES =
      Map.of(
          "arn:aws:states:::lambda:invoke",
          arguments -> Map.of("Payload", arguments.get("Payload")));

  static Stream<Named<Map<?, ?>>> cases() throws IOException {
    try (var json = LanguageTest.class.getResourceAsStream("language-cases.json")) {
      List<?> cases = Json.read(json.readAllBytes(), List.class);
      return cases.stream()
          .map(Map.class::cast)
          .map(one -> Named.of((String) one.get("case"), one));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_machine_ends_as_on_aws(Map<?, ?> one) throws InterruptedException {
    String definition = Json.write(one.get("definition"));
    if (one.get("refused") instanceof String words) {
      var e = assertThrows(UnsupportedDefinitionException.class, () -> machine(definition));
      assertTrue(e.getMessage().contains(words), e.getMessage());
      return;
    }
    Map<String, Object> input = PlainJson.object((Map<?, ?>) one.get("input"));
    Execution execution = machine(definition).execute(input, "one");
    switch (execution) {
      case Execution.Succeeded(Object output) -> assertEquals(one.get("output"), output);
      case Execution.Failed(String error, String cause) -> {
        assertEquals(one.get("error"), error, cause);
        assertTrue(!one.containsKey("cause") || one.get("cause").equals(cause), cause);
      }
      case Execution.TimedOut() -> assertEquals(one, execution);
    }
  }

  private static StateMachine machine(String definition) {
    return StateMachine.of("small", definition, RESOURCES, _ -> {});
  }
}
