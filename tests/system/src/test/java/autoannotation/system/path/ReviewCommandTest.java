package autoannotation.system.path;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.system.template.Deployed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run has left is reviewed: the page's API, the tasks and the counts. */
class ReviewCommandTest {

  @TempDir private Path folder;

  private static Command.Ended annotate(Command command, String line) {
    return command.ended(command.onData(line));
  }

  @Test
  void review_waitingAnnotation_isShownDecidedAndCounted() throws Exception {
    Command command = new Command(folder).given("collage-cat-over-dog.jpg");
    command.run();
    assertEquals(
        """
        TASK             CONCEPT  SUCCESS  PENDING  AWAITING_REVIEW  REVIEW_DENIED  ALL
        auto-annotation  cat            0        0                1              0    1
        auto-annotation  dog            1        0                0              0    1
        """,
        annotate(command, "status").out());
    int asked = 0;
    try (ReviewSession session = new ReviewSession(command)) {
      assertEquals(
          session.page()
              + """

              Only this machine can reach it. Whoever opens it has the role ADMIN, as user ana.
              Press Ctrl-C to stop.
              """,
          session.said());
      assertTrue(new String(session.get("."), UTF_8).startsWith("<!doctype html>"));
      var next = session.post("../tasks/auto-annotation/assignments", "{}");
      Map<String, Object> input = Deployed.list(next, "inputs").getFirst();
      var preview =
          ImageIO.read(new ByteArrayInputStream(session.get((String) input.get("preview_url"))));
      assertEquals(
          input.get("width") + " x " + input.get("height"),
          preview.getWidth() + " x " + preview.getHeight());
      for (Map<String, Object> one : Deployed.list(next, "annotations")) {
        if (Boolean.TRUE.equals(one.get("assigned"))) {
          asked++;
          session.post(
              "../verdicts",
              """
              {"verdicts": [{"id": "verdict-%s", "verdict": "APPROVE", "input_id": "%s",
                "annotation_id": "%s", "revision": %s, "seconds_spent": 1.5}]}"""
                  .formatted(asked, input.get("id"), one.get("id"), one.get("revision")));
        }
      }
    }
    assertTrue(asked > 0); // the dog is one of them if it was picked to check the machine
    assertTrue(
        annotate(command, "tasks show auto-annotation")
            .out()
            .contains("verdicts  %d APPROVE\n".formatted(asked)));
    assertEquals(
        List.of("SUCCESS"),
        annotate(command, "status")
            .out()
            .lines()
            .skip(1)
            .map(ReviewCommandTest::status)
            .distinct()
            .toList());
  }

  private static String status(String line) {
    return line.matches(".* 1 +0 +0 +0 +1") ? "SUCCESS" : line;
  }

  @Test
  void review_photoUploadedThroughThePage_isAnnotated() throws Exception {
    Command command = new Command(folder).given("coffee.jpg");
    command.run();
    byte[] photo = Files.readAllBytes(Command.example("dog-field.jpg"));
    try (ReviewSession session = new ReviewSession(command)) {
      Map<String, Object> link =
          session.post(
              "../uploads",
              "{\"name\":\"dog.jpg\",\"content_type\":\"image/jpeg\",\"size\":%d}"
                  .formatted(photo.length));
      session.ask(
          HttpRequest.newBuilder(session.page().resolve((String) link.get("url")))
              .PUT(HttpRequest.BodyPublishers.ofByteArray(photo))
              .build());
      // waits for the one before it
      Map<String, Object> found = session.post("../annotations?key=" + link.get("key"), "");
      assertEquals("ANNOTATED", Deployed.object(found.get("input")).get("status"));
      Map<String, Object> read = session.json("../annotations?key=" + link.get("key"));
      assertEquals(1, Deployed.list(read, "annotations").size());
    }
  }

  @Test
  void review_afterRun_usesTheTaskAndConceptsOfThatRun() throws Exception {
    Command command = new Command(folder).given("coffee.jpg");
    command.run("--task", "pets", "--concepts", "cat,dog,cup");
    String tasks =
        "TASK  NAME  PRIORITY  REVIEW  CONCEPTS\n%1$s  %1$s  medium    manual  cat, dog, cup\n";
    assertEquals(tasks.formatted("pets"), annotate(command, "tasks").out());
    try (ReviewSession session = new ReviewSession(command, "--task", "cups")) {
      assertEquals(
          List.of("cups"),
          Deployed.list(session.json("../tasks"), "tasks").stream()
              .map(it -> it.get("id"))
              .toList());
    }
    assertEquals(tasks.formatted("pets"), annotate(command, "tasks").out());
  }

  @Test
  void tasks_createThenShow_printsTheTask() throws IOException {
    Command command = new Command(folder).given("coffee.jpg");
    command.run();
    String create =
        "tasks create --id pets --concepts cat,dog --strategy consensus --agree 2 --of 3";
    assertEquals(
        new Command.Ended(
            0, "Created task pets. To see its progress: ./annotate tasks show pets\n", ""),
        annotate(command, create + " --reviewers ana,ben,eva --priority high"));
    assertEquals(
        """
        task      pets (pets)
        concepts  cat, dog
        review    consensus: 2 of 3, by ana, ben, eva
        priority  high
        waiting   0
        verdicts  none

        CONCEPT  SUCCESS  PENDING  AWAITING_REVIEW  REVIEW_DENIED  ALL
        all            0        0                0              0    0
        """,
        annotate(command, "tasks show pets").out());
    Command.Ended again = annotate(command, create);
    assertEquals(2, again.code());
    assertEquals("There already is a task pets.", again.err().lines().findFirst().orElse(""));
  }

  @Test
  void review_emptyDataOrTakenPort_failsWithOneLine() throws IOException {
    Command command = new Command(folder).given("coffee.jpg");
    for (String line : List.of("review", "tasks", "status")) {
      assertEquals(
          new Command.Ended(
              1,
              "",
              "annotate: the data folder %s can't be used: it holds no data yet; annotate photos first: ./annotate run examples\n"
                  .formatted(command.data())),
          annotate(command, line));
    }
    assertTrue(Files.notExists(command.data()));
    command.run();
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      assertEquals(
          new Command.Ended(
              1,
              "",
              "annotate: port %d is in use: stop the program that uses it, or choose another with --port (0 for any free port)\n"
                  .formatted(port)),
          annotate(command, "review --no-open --port " + port));
    }
  }
}
