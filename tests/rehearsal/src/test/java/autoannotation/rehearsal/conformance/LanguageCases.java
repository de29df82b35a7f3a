package autoannotation.rehearsal.conformance;

import autoannotation.adapters.json.Json;
import autoannotation.local.states.UnsupportedDefinitionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sfn.model.InvalidDefinitionException;
import software.amazon.awssdk.services.sfn.model.ValidationException;

/** The small machines that the interpreter's own tests know. */
final class LanguageCases {

  private static final String FILE =
      "local/src/test/resources/autoannotation/local/states/language-cases.json";
  private static final Answer NOTHING = new Answer.Returns(Map.of("Payload", Map.of()));

  private LanguageCases() {}

  /** A machine and its one execution. */
  record LanguageCase(Definition definition, PathCase path) {

    /** How it ends here. */
    String ours() {
      try {
        return Ours.run(definition, path).run().outcome();
      } catch (UnsupportedDefinitionException e) {
        return "REFUSED";
      }
    }

    /** How it ends in LocalStack. */
    String theirs(String name) {
      Machine machine;
      try {
        machine = Machine.create(name, definition.text());
      } catch (InvalidDefinitionException | ValidationException e) {
        return "REFUSED";
      }
      try (machine) {
        var response = machine.run(path.id(), Json.write(path.request()));
        return Theirs.run(response, Map.of()).outcome();
      }
    }

    @Override
    public String toString() {
      return path.name();
    }
  }

  static List<LanguageCase> all() {
    List<LanguageCase> cases = new ArrayList<>();
    for (Object one : read()) {
      cases.add(of(Definition.object(one)));
    }
    return cases;
  }

  private static LanguageCase of(Map<String, Object> one) {
    var definition = new Definition(Json.write(one.get("definition")));
    List<Answer> task = new ArrayList<>();
    Definition.list(one, "task").forEach(mock -> task.add(Answer.of(mock)));
    Map<String, List<Answer>> answers = new LinkedHashMap<>();
    definition
        .tasks()
        .forEach((state, _) -> answers.put(state, task.isEmpty() ? List.of(NOTHING) : task));
    var path = new PathCase((String) one.get("case"), one.get("input"), answers);
    return new LanguageCase(definition, path);
  }

  private static List<?> read() {
    try {
      return Json.read(Files.readString(Definition.ROOT.resolve(FILE)), List.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
