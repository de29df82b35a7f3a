package autoannotation.local.states;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.json.Json;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small machines and what AWS makes of them: an output, an error, or a refusal. */
class LanguageTest {

  static List<Map<?, ?>> read() throws IOException {
    try (var json = LanguageTest.class.getResourceAsStream("language-cases.json")) {
      List<?> cases = Json.read(json.readAllBytes(), List.class);
      return cases.stream().<Map<?, ?>>map(Map.class::cast).toList();
    }
  }

  static Stream<Named<Map<?, ?>>> cases() throws IOException {
    return read().stream().map(one -> Named.of((String) one.get("case"), one));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void machine_eachCase_endsAsOnAws(Map<?, ?> one) throws InterruptedException {
    String definition = Json.write(one.get("definition"));
    if (one.get("refused") instanceof String words) {
      var e = assertThrows(UnsupportedDefinitionException.class, () -> machine(definition, one));
      assertTrue(e.getMessage().contains(words), e.getMessage());
      return;
    }
    Map<String, Object> input = PlainJson.object((Map<?, ?>) one.get("input"));
    Execution execution = machine(definition, one).execute(input, "one");
    switch (execution) {
      case Execution.Succeeded(Object output) -> assertEquals(one.get("output"), output);
      case Execution.Failed(String error, String cause) -> {
        assertEquals(one.get("error"), error, cause);
        assertTrue(!one.containsKey("cause") || one.get("cause").equals(cause), cause);
      }
      case Execution.TimedOut() -> assertEquals(one, execution);
    }
  }

  private static StateMachine machine(String definition, Map<?, ?> one) {
    TaskResource task =
        one.get("task") instanceof List<?> mocks ? mocked(mocks) : LanguageTest::echo;
    return StateMachine.of(
        "small", definition, Map.of("arn:aws:states:::lambda:invoke", task), _ -> {});
  }

  private static Object echo(Map<String, Object> arguments) {
    return Map.of("Payload", arguments.get("Payload"));
  }

  /** Answers in turn, in AWS's own format for mocks. */
  private static TaskResource mocked(List<?> mocks) {
    Iterator<?> left = mocks.iterator();
    return _ -> {
      var mock = (Map<?, ?>) left.next();
      if (mock.get("Throw") instanceof Map<?, ?> thrown) {
        throw new StatesError((String) thrown.get("Error"), (String) thrown.get("Cause"));
      }
      return mock.get("Return");
    };
  }
}
