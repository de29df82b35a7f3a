package autoannotation.system.path;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.local.LocalSystem;
import autoannotation.local.Project;
import autoannotation.local.states.UnsupportedDefinitionException;
import autoannotation.system.template.Deployed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Photos in, annotations out, with everything real that one machine has. Statuses are those of the
 * reference's values.
 */
class WholePathTest {

  private static final String[] PHOTOS = {
    "chelsea-framed.jpg", // cat 0.989
    "chelsea-rotated-90.jpg", // cat 0.935
    "coffee.jpg", // nothing
    "collage-cat-dog-dog.jpg", // cat 0.575, dog 0.482, dog 0.396
    "dog-field.jpg", // dog 0.980
    "dog-taken-for-a-cat.jpg" // cat 0.973, and wrong
  };

  private static final List<String> BY_DEFAULT =
      List.of(
          "chelsea-framed.jpg cat ANNOTATION_SUCCESS",
          "chelsea-rotated-90.jpg cat ANNOTATION_AWAITING_REVIEW",
          "collage-cat-dog-dog.jpg cat ANNOTATION_AWAITING_REVIEW",
          "dog-field.jpg dog ANNOTATION_SUCCESS",
          "dog-taken-for-a-cat.jpg cat ANNOTATION_SUCCESS");

  @TempDir private Path folder;

  @Test
  void run_samePhotosAgain_detectsNothing() throws IOException {
    Command command = new Command(folder).given(PHOTOS);
    assertDetections(6, command.run());
    assertEquals(BY_DEFAULT, command.statuses());
    assertEquals(6, command.lines("inputs.jsonl").size());
    String annotations = command.file("annotations.jsonl");

    assertDetections(0, command.run());
    assertEquals(annotations, command.file("annotations.jsonl"));

    deleteAllBut(command.data(), "bucket", "database");
    deleteAllBut(command.out());
    assertDetections(0, command.run());
    assertEquals(annotations, command.file("annotations.jsonl"));
  }

  @Test
  void run_otherThresholds_routesAgainWithoutDetecting() throws IOException {
    Command command = new Command(folder).given(PHOTOS);
    command.run();
    String first = command.file("annotations.jsonl");

    assertDetections(0, command.run("--accept", "0.9,dog=0.99", "--review", "0.44"));
    assertEquals(
        List.of(
            "chelsea-framed.jpg cat ANNOTATION_SUCCESS",
            "chelsea-rotated-90.jpg cat ANNOTATION_SUCCESS",
            "collage-cat-dog-dog.jpg cat ANNOTATION_AWAITING_REVIEW",
            "collage-cat-dog-dog.jpg dog ANNOTATION_AWAITING_REVIEW",
            "dog-field.jpg dog ANNOTATION_AWAITING_REVIEW",
            "dog-taken-for-a-cat.jpg cat ANNOTATION_SUCCESS"),
        command.statuses());

    assertDetections(0, command.run("--concepts", "dog"));
    assertEquals(List.of("dog-field.jpg dog ANNOTATION_SUCCESS"), command.statuses());

    assertDetections(0, command.run());
    assertEquals(first, command.file("annotations.jsonl"));
  }

  @Test
  void run_otherThresholds_keepsWhatAPersonDecided() throws IOException {
    Command command = new Command(folder).given("dog-taken-for-a-cat.jpg", "dog-field.jpg");
    command.run();
    Denial.give(command, "dog-taken-for-a-cat.jpg");
    for (String accept : List.of("0.99", "0.5")) {
      assertDetections(0, command.run("--accept", accept, "--review", accept));
      assertTrue(
          command.statuses().contains("dog-taken-for-a-cat.jpg cat ANNOTATION_REVIEW_DENIED"),
          "accept " + accept);
      Map<String, Object> line = command.lines("annotations.jsonl").getLast();
      assertEquals("ana", Deployed.list(line, "verdicts").getFirst().get("user_id"));
      assertEquals(plain(line.get("data")), plain(line.get("prediction")));
    }
  }

  @Test
  void run_damagedFilesAmongGood_refusesThemWithTheirReason() throws IOException {
    byte[] jpeg = Files.readAllBytes(Command.example("dog-field.jpg"));
    byte[] png = png(jpeg);
    Command command =
        new Command(folder)
            .given("a+b 100% ü.jpg", jpeg)
            .given("empty.jpg", new byte[0])
            .given("half.jpg", Arrays.copyOf(jpeg, jpeg.length / 2))
            .given("half.png", Arrays.copyOf(png, png.length / 2))
            .given("text.jpg", "I am no photo.".getBytes(UTF_8));
    assertDetections(5, command.run());
    assertEquals(List.of("a+b 100% ü.jpg dog ANNOTATION_SUCCESS"), command.statuses());
    assertEquals(
        List.of(
            "inputs/photos/a+b 100% ü.jpg ANNOTATED null",
            "inputs/photos/empty.jpg REJECTED EMPTY",
            "inputs/photos/half.jpg REJECTED DAMAGED",
            "inputs/photos/half.png REJECTED DAMAGED",
            "inputs/photos/text.jpg REJECTED NOT_AN_IMAGE"),
        command.lines("inputs.jsonl").stream()
            .map(line -> line.get("key") + " " + line.get("status") + " " + line.get("reason"))
            .toList());
    assertTrue(Files.exists(command.out().resolve("images/photos/a+b 100% ü.jpg")));
    assertDetections(0, command.run());
  }

  @Test
  void run_dataFolderInUse_isRefused() throws IOException {
    Command command = new Command(folder).given("coffee.jpg");
    command.run();
    Project project = Deployed.PROJECT;
    try (LocalSystem _ = LocalSystem.open(project, command.data(), Map.of())) {
      assertEquals(
          new Command.Ended(
              1,
              "",
              "annotate: the data folder %s can't be used: another command is using it; wait until that ends, or use another folder\n"
                  .formatted(command.data())),
          command.run());
    }
  }

  @Test
  void open_unsupportedDefinition_refusesItAndReleasesTheData() throws IOException {
    Command command = new Command(folder).given("coffee.jpg");
    Path project = Files.createDirectories(folder.resolve("project").resolve("statemachine"));
    String definition =
        Files.readString(
            Deployed.PROJECT.folder().resolve("statemachine/auto-annotation.asl.yaml"));
    Files.writeString(
        project.resolve("auto-annotation.asl.yaml"),
        definition.replace("Type: Parallel", "Type: Paralel"));
    Files.copy(
        Deployed.PROJECT.folder().resolve("template.yaml"),
        folder.resolve("project").resolve("template.yaml"));
    var e =
        assertThrows(
            UnsupportedDefinitionException.class,
            () ->
                LocalSystem.open(new Project(folder.resolve("project")), command.data(), Map.of()));
    assertEquals(
        "state 'Decide by confidence' has the Type Paralel, which is not supported",
        e.getMessage());
    assertDetections(1, command.run());
  }

  /** Without what was drawn. */
  private static Map<String, Object> plain(Object data) {
    Map<String, Object> region =
        new HashMap<>(Deployed.list(Deployed.object(data), "regions").getFirst());
    region.keySet().removeAll(List.of("draw", "evidence"));
    return region;
  }

  private static byte[] png(byte[] jpeg) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    assertTrue(ImageIO.write(ImageIO.read(new ByteArrayInputStream(jpeg)), "png", png));
    return png.toByteArray();
  }

  private static void assertDetections(int count, Command.Ended ended) {
    assertEquals("", ended.err());
    assertEquals(0, ended.code(), ended.out());
    assertTrue(ended.out().contains("detector invocations: " + count + "\n"), ended.out());
  }

  /** As a review will: a person's verdict on the photo's one annotation. */
  private static void deleteAllBut(Path folder, String... kept) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Path top = path.equals(folder) ? path : folder.resolve(folder.relativize(path).getName(0));
        if (!path.equals(folder) && !List.of(kept).contains(top.getFileName().toString())) {
          Files.delete(path);
        }
      }
    }
  }
}
