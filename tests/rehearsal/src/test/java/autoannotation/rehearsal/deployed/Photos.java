package autoannotation.rehearsal.deployed;

import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.InputId;
import autoannotation.local.LocalSystem;
import autoannotation.local.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sample photos, and what {@code ./annotate run} makes of them. */
final class Photos {

  static final Project PROJECT = new Project(Path.of(System.getProperty("project.root")));
  private static final Path EXAMPLES = PROJECT.folder().resolve("examples");

  private Photos() {}

  static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(EXAMPLES.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> names() {
    try (var files = Files.list(EXAMPLES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".jpg"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By name, what the same machine and functions say in one JVM. */
  static Map<String, AnnotatedInput> onOneMachine(List<String> names, Path folder)
      throws InterruptedException {
    Map<String, AnnotatedInput> said = new TreeMap<>();
    try (LocalSystem system = LocalSystem.open(PROJECT, folder, Map.of())) {
      for (String name : names) {
        InputId input =
            system.photos().put("inputs/" + name, EXAMPLES.resolve(name), Instant.EPOCH);
        system.annotate(input);
        said.put(name, system.useCases().inputs().read(input));
      }
    }
    return said;
  }
}
