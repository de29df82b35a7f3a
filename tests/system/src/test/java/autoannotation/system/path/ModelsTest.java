package autoannotation.system.path;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.cli.Annotate;
import autoannotation.local.Project;
import autoannotation.system.template.Deployed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A project with a second model in its models/: the tiny one of the detector's tests that finds
 * colours, of which dog-field.jpg has nothing else to say.
 */
class ModelsTest {

  private static final Path TINY =
      Deployed.PROJECT.folder().resolve("adapters/torch/src/test/resources/models");

  @TempDir private Path folder;

  private Project project() throws IOException {
    Path project = Files.createDirectories(folder.resolve("project/statemachine")).getParent();
    for (String file : List.of("template.yaml", "statemachine/auto-annotation.asl.yaml")) {
      Files.copy(Deployed.PROJECT.folder().resolve(file), project.resolve(file));
    }
    Path models = project.resolve("models");
    String shipped = "coco-ssdlite-mobilenet-v2";
    copy(Deployed.PROJECT.folder().resolve("models").resolve(shipped), models.resolve(shipped));
    for (String tiny : List.of("boxes-and-scores", "logits")) {
      copy(TINY.resolve(tiny), models.resolve(tiny));
    }
    copy(TINY.resolve("yolo"), models.resolve("renamed"));
    return new Project(project);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static Command.Ended run(Project project, Command command, String... options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Annotate.run(
                project,
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                command.arguments(options))
            .code();
    return new Command.Ended(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  private static void assertDetections(int count, Command.Ended ended) {
    assertEquals(0, ended.code(), ended.err());
    assertTrue(ended.out().contains("detector invocations: " + count + "\n"), ended.out());
  }

  @Test
  void run_anotherModel_keepsAnnotationsPerModel() throws IOException {
    Project project = project();
    Command command = new Command(folder).given("dog-field.jpg");
    assertDetections(1, run(project, command));
    String first = command.file("annotations.jsonl");
    assertEquals(List.of("dog-field.jpg dog ANNOTATION_SUCCESS"), command.statuses());

    assertDetections(1, run(project, command, "--model", "boxes-and-scores", "--review", "0.2"));
    assertTrue(
        command.statuses().stream().allMatch(s -> s.matches(".*jpg (blue|green|dark-red) .*")),
        () -> command.toString());
    assertTrue(command.statuses().size() >= 2);

    assertDetections(0, run(project, command));
    assertEquals(first, command.file("annotations.jsonl"));
    assertDetections(0, run(project, command, "--model", "models/boxes-and-scores/"));
  }

  @Test
  void run_missingOrRenamedModel_refusesItInOneLine() throws IOException {
    Project project = project();
    Command command = new Command(folder).given("dog-field.jpg");
    Path models = project.folder().resolve("models");
    assertRefused(
        models.resolve("none")
            + ": not a model folder: it has no model.json (see models/ for examples)\n",
        run(project, command, "--model", "none"));
    assertRefused(
        models.resolve("renamed/model.json")
            + ", line 2: id is yolo, but the folder is named renamed: use the same name for both\n",
        run(project, command, "--model", "renamed"));
  }

  @Test
  void run_networkUnlikeItsDescriptor_refusesItInOneLine() throws IOException {
    Command command = new Command(folder).given("dog-field.jpg");
    Project project = project();
    assertRefused(
        project.folder().resolve("models/logits/model.json")
            + ", line 27: output has scores outside [0, 1]: export the network with its sigmoid or"
            + " softmax\n",
        run(project, command, "--model", "logits"));
  }

  private static void assertRefused(String message, Command.Ended ended) {
    assertEquals(message, ended.err());
    assertEquals(2, ended.code());
  }
}
