package autoannotation.rehearsal.conformance;

import autoannotation.adapters.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The executions of paths.json: each says what is unlike the usual one. */
final class Outcomes {

  private Outcomes() {}

  static List<PathCase> read() {
    Map<String, Object> file = file();
    Map<String, List<Answer>> usual = answers(file.get("answers"));
    List<PathCase> outcomes = new ArrayList<>();
    for (Map<String, Object> one : Definition.list(file, "cases")) {
      Map<String, List<Answer>> answers = new LinkedHashMap<>(usual);
      answers.putAll(answers(one.getOrDefault("answers", Map.of())));
      Object request = one.getOrDefault("request", file.get("request"));
      outcomes.add(new PathCase((String) one.get("case"), request, answers));
    }
    return outcomes;
  }

  private static Map<String, List<Answer>> answers(Object json) {
    Map<String, Object> mocks = Definition.object(json);
    Map<String, List<Answer>> answers = new LinkedHashMap<>();
    for (String task : mocks.keySet()) {
      answers.put(task, Definition.list(mocks, task).stream().map(Answer::of).toList());
    }
    return answers;
  }

  private static Map<String, Object> file() {
    try (var json = Outcomes.class.getResourceAsStream("paths.json")) {
      return Definition.object(Json.read(json.readAllBytes(), Object.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
