package autoannotation.rehearsal.transformed;

import autoannotation.adapters.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What CloudFormation makes of template.yaml, as {@code tests/rehearsal/sam/transform.py} says. */
record Transformed(Map<String, Object> template) {

  private static final Path ROOT = Path.of(System.getProperty("project.root"));

  /** With the defaults of all parameters. */
  static Transformed of(String region) {
    return of(region, List.of(Map.of())).getFirst();
  }

  /** One for each map of other values for some parameters. */
  static List<Transformed> of(String region, List<Map<String, String>> parameters) {
    try {
      Path in = Files.createTempFile("parameters", ".json");
      Path out = Files.createTempFile("templates", ".json");
      Path err = Files.createTempFile("transform", ".txt");
      Files.writeString(in, Json.write(parameters));
      int code =
          new ProcessBuilder(
                  ".rehearsal/sam/bin/python", "tests/rehearsal/sam/transform.py", region)
              .directory(ROOT.toFile())
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start()
              .waitFor();
      if (code != 0) {
        throw new IllegalStateException(Files.readString(err));
      }
      List<Transformed> templates =
          ((List<?>) Json.read(Files.readString(out), Object.class))
              .stream().map(template -> new Transformed(object(template))).toList();
      for (Path file : List.of(in, out, err)) {
        Files.delete(file);
      }
      return templates;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The values of all parameters. */
  Map<String, Object> parameters() {
    return object(template.get("Parameters"));
  }

  /** The resources of a type, by logical id. */
  Map<String, Map<String, Object>> resources(String type) {
    return resources(resource -> type.equals(resource.get("Type")));
  }

  /** The only resource of a type, as its logical id and its declaration. */
  Map.Entry<String, Map<String, Object>> only(String type) {
    Map<String, Map<String, Object>> resources = resources(type);
    if (resources.size() != 1) {
      throw new AssertionError(type + ": " + resources.keySet());
    }
    return resources.entrySet().iterator().next();
  }

  Map<String, Map<String, Object>> resources(Predicate<Map<String, Object>> wanted) {
    Map<String, Map<String, Object>> resources = new LinkedHashMap<>();
    object(template.get("Resources"))
        .forEach(
            (id, resource) -> {
              if (wanted.test(object(resource))) {
                resources.put(id, object(resource));
              }
            });
    return resources;
  }

  /** The properties of a resource. */
  Map<String, Object> properties(String logicalId) {
    return properties(object(object(template.get("Resources")).get(logicalId)));
  }

  static Map<String, Object> properties(Map<String, Object> resource) {
    return object(resource.get("Properties"));
  }

  @SuppressWarnings("unchecked") // JSON objects have text keys
  static Map<String, Object> object(Object json) {
    return (Map<String, Object>) json;
  }
}
