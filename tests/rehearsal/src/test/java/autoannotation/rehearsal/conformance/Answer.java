package autoannotation.rehearsal.conformance;

import java.util.Map;

/** What a mocked task answers to one call. */
sealed interface Answer {

  record Returns(Object json) implements Answer {}

  record Throws(String error, String cause) implements Answer {}

  /** Reads AWS's own format for mocks, which {@link #asMock} writes. */
  static Answer of(Map<String, Object> json) {
    if (json.containsKey("Throw")) {
      Map<String, Object> thrown = Definition.object(json.get("Throw"));
      return new Throws((String) thrown.get("Error"), (String) thrown.get("Cause"));
    }
    return new Returns(json.get("Return"));
  }

  default Map<String, Object> asMock() {
    return switch (this) {
      case Returns(Object json) -> Map.of("Return", json);
      case Throws(String error, String cause) ->
          Map.of("Throw", Map.of("Error", error, "Cause", cause));
    };
  }
}
