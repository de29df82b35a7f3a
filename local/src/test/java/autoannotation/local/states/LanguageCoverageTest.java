package autoannotation.local.states;

import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.adapters.json.Json;
import autoannotation.local.template.DefinitionYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The language's cases know every field, error name and function that our definitions use. */
class LanguageCoverageTest {

  private static final Path DEFINITIONS =
      Path.of(System.getProperty("project.root"), "statemachine");
  private static final Pattern FUNCTION = Pattern.compile("\\$[a-zA-Z]+(?=\\()");
  private static final Pattern OWN = Pattern.compile("(\\$[a-zA-Z]+) := function");

  @Test
  void cases_ofTheLanguage_coverEveryFeatureUsed() throws IOException {
    Set<String> known = new TreeSet<>();
    for (Map<?, ?> one : LanguageTest.read()) {
      if (!one.containsKey("refused")) {
        collect("machine", one.get("definition"), known);
      }
    }
    Set<String> unknown = new TreeSet<>();
    try (Stream<Path> files = Files.list(DEFINITIONS)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".asl.yaml")).toList()) {
        String json = DefinitionYaml.toJson(Files.readString(file));
        collect("machine", Json.read(json, Object.class), unknown);
      }
    }
    unknown.removeAll(known);
    assertEquals(Set.of(), unknown);
  }

  /** Adds the fields of an object that is no data, and what is used inside it. */
  private static void collect(String place, Object json, Set<String> features) {
    Map<?, ?> fields = (Map<?, ?>) json;
    String type = fields.get("Type") instanceof String state ? state : place;
    fields.forEach(
        (name, value) -> {
          features.add(type + "." + name);
          switch ((String) name) {
            case "States" ->
                ((Map<?, ?>) value).values().forEach(state -> collect("", state, features));
            case "Branches", "Choices", "Retry", "Catch" ->
                ((List<?>) value).forEach(part -> collect((String) name, part, features));
            case "ErrorEquals" -> features.addAll(predefined((List<?>) value));
            default -> functions(Json.write(value), features);
          }
        });
  }

  private static List<String> predefined(List<?> names) {
    return names.stream()
        .map(String.class::cast)
        .filter(name -> name.startsWith("States."))
        .toList();
  }

  private static void functions(String text, Set<String> features) {
    FUNCTION.matcher(text).results().map(MatchResult::group).forEach(features::add);
    OWN.matcher(text).results().forEach(own -> features.remove(own.group(1)));
  }
}
