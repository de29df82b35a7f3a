package autoannotation.system.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.json.Json;
import autoannotation.system.template.Deployed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photos whose detection fails, as long as no preview can be written, and their redrive. */
class RedriveCommandTest {

  private static final String FIELD = "dog-field.jpg";
  private static final String MIXED = "collage-cat-dog-dog.jpg";

  @TempDir private Path folder;

  @Test
  void redrive_detectorWorksAgain_annotatesWhatFailed() throws Exception {
    Command undisturbed = new Command(folder.resolve("undisturbed")).given(FIELD, MIXED);
    assertEquals(0, undisturbed.run().code());

    Command command = new Command(folder.resolve("broken")).given(FIELD, MIXED);
    breakDetector(command);
    Command.Ended failed = command.run();
    assertEquals(1, failed.code());
    assertEquals(List.of(), command.statuses());
    assertEquals(2, kept(command, "redrive").size());
    repairDetector(command);

    Command.Ended redriven = command.ended(command.onData("redrive", "--rate", "100"));
    assertEquals("", redriven.err());
    assertEquals(0, redriven.code());
    assertTrue(redriven.out().startsWith("giving back 2 photos\n2 of 2 photos in "));
    assertTrue(redriven.out().endsWith("\ngiven back: 2, parked: 0, still queued: 0\n"));
    assertEquals(List.of(), kept(command, "redrive"));

    assertTrue(command.run().out().contains("detector invocations: 0\n"));
    assertEquals(undisturbed.file("annotations.jsonl"), command.file("annotations.jsonl"));
    assertEquals(
        "giving back 0 photos\ngiven back: 0, parked: 0, still queued: 0\n",
        command.ended(command.onData("redrive")).out().replaceFirst("0 of 0 .*\n", ""));
  }

  @Test
  void redrive_photoThatFailsThreeTimes_isParkedUntilItIsGivenBack() throws Exception {
    Command command = new Command(folder).given(FIELD);
    breakDetector(command);
    command.run();
    assertEquals(List.of(1), attempts(command, "redrive"));
    assertTrue(redrive(command).endsWith("given back: 1, parked: 0, still queued: 1\n"));
    assertEquals(List.of(2), attempts(command, "redrive"));
    assertTrue(redrive(command).endsWith("given back: 1, parked: 1, still queued: 0\n"));
    assertEquals(List.of(3), attempts(command, "parked"));
    assertEquals(
        3, Deployed.list(kept(command, "parked").getFirst(), "failures").size(), "each reason");

    repairDetector(command);
    assertTrue(redrive(command).endsWith("given back: 0, parked: 1, still queued: 0\n"));
    assertEquals(List.of(3), attempts(command, "parked"));
    assertTrue(
        redrive(command, "--parked").endsWith("given back: 1, parked: 0, still queued: 0\n"));
    command.run();
    assertEquals(List.of(FIELD + " dog ANNOTATION_SUCCESS"), command.statuses());
  }

  @Test
  void redrive_messageThatIsNoRequest_isNamedAndKept() throws Exception {
    Command command = new Command(folder).given(FIELD);
    command.run();
    Path queue = Files.createDirectories(command.data().resolve("redrive"));
    Files.writeString(queue.resolve("odd.json"), "hello");
    Command.Ended ended = command.ended(command.onData("redrive"));
    assertEquals(1, ended.code());
    assertEquals(
        "annotate: 1 could not be given back, because the message is not JSON: delete it from the"
            + " queue\n",
        ended.err());
    assertTrue(Files.exists(queue.resolve("odd.json")));
  }

  @Test
  void redrive_folderWithoutData_isRefused() {
    Command command = new Command(folder);
    Command.Ended ended = command.ended(command.onData("redrive"));
    assertEquals(1, ended.code());
    assertTrue(ended.err().contains("it holds no data yet"), ended.err());
  }

  /** Where the folder for previews should be is a file. */
  private static void breakDetector(Command command) throws IOException {
    Files.createDirectories(command.data().resolve("outputs"));
    Files.createFile(command.data().resolve("outputs/previews"));
  }

  private static void repairDetector(Command command) throws IOException {
    Files.delete(command.data().resolve("outputs/previews"));
  }

  private static String redrive(Command command, String... options) {
    Command.Ended ended = command.ended(command.onData("redrive", options));
    assertEquals("", ended.err());
    assertEquals(0, ended.code());
    return ended.out();
  }

  private static List<Object> attempts(Command command, String queue) throws IOException {
    return kept(command, queue).stream().map(request -> request.get("attempts")).toList();
  }

  private static List<Map<String, Object>> kept(Command command, String queue) throws IOException {
    List<Map<String, Object>> kept = new ArrayList<>();
    Path requests = command.data().resolve(queue);
    if (Files.exists(requests)) {
      try (Stream<Path> files = Files.list(requests)) {
        for (Path file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
          kept.add(Deployed.object(Json.read(Files.readString(file), Object.class)));
        }
      }
    }
    return kept;
  }
}
