package autoannotation.system.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.local.bucket.Digest;
import autoannotation.system.template.Deployed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real command in a process of its own, killed with kill -9 again and again, then let go on.
 */
class KilledTest {

  private static final String[] PHOTOS = {
    "chelsea-framed.jpg", "coffee.jpg", "collage-cat-over-dog.jpg", "dog-field.jpg"
  };

  @TempDir private Path folder;

  @Test
  void run_killedAndRunAgain_writesTheSameFiles() throws Exception {
    Command undisturbed = new Command(folder.resolve("undisturbed")).given(PHOTOS);
    runToItsEnd(undisturbed);

    Command killed = new Command(folder.resolve("killed")).given(PHOTOS);
    while (stored(killed) < PHOTOS.length) {
      killOnceOneMoreIsStored(killed);
    }
    runToItsEnd(killed);
    assertEquals(files(undisturbed.out()), files(killed.out()));
  }

  @Test
  void replay_killedAndStartedAgain_givesTheSameFiles() throws Exception {
    Command undisturbed = activated(new Command(folder.resolve("undisturbed")));
    assertTrue(replay(undisturbed).contains("annotating 12 photos\n"));
    undisturbed.run();

    Command killed = activated(new Command(folder.resolve("killed")));
    Files.createFile(killed.folder().resolve("log"));
    for (int milliseconds = 0; killOnceItHasBegun(killed, milliseconds); milliseconds += 40) {
      assertTrue(milliseconds < 4000, "each time it was killed before anything was done");
    }
    assertTrue(replay(killed).contains("Version 1 is applied to every photo already."));
    killed.run();
    assertEquals(files(undisturbed.out()), files(killed.out()));
    List<String> begun = begun(killed);
    assertEquals("annotating 12 photos", begun.getFirst());
    assertTrue(begun.size() > 1, "it ended before it could be killed");
  }

  /** With other limits in force, for photos that are there already. */
  private static Command activated(Command command) throws Exception {
    byte[] photo = Files.readAllBytes(Command.example("collage-cat-dog-dog.jpg"));
    for (int number = 1; number <= 12; number++) {
      command.given("%d.jpg".formatted(number), photo);
      Files.setLastModifiedTime(
          command.photos().resolve("%d.jpg".formatted(number)), FileTime.from(Instant.EPOCH));
    }
    command.run();
    StoredVersions.add(command, 0.5, 0.39);
    assertEquals(0, command.ended(command.onData("workflow activate 1")).code());
    return command;
  }

  private static String replay(Command command) {
    Command.Ended ended = command.ended(command.onData("workflow replay"));
    assertEquals(0, ended.code(), ended.err());
    return ended.out();
  }

  /** Whether there was something to kill: a replay that had begun and had not ended. */
  private static boolean killOnceItHasBegun(Command command, int milliseconds) throws Exception {
    int before = begun(command).size();
    Process process = start(command, command.onData("workflow replay"));
    while (process.isAlive() && begun(command).size() == before) {
      Thread.sleep(1);
    }
    boolean ended = process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    return !ended;
  }

  private static List<String> begun(Command command) throws IOException {
    return Files.readAllLines(command.folder().resolve("log")).stream()
        .filter(line -> line.startsWith("annotating "))
        .toList();
  }

  private static void runToItsEnd(Command command) throws Exception {
    Process process = start(command, command.arguments());
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    assertEquals(0, process.waitFor(), () -> "see " + command.folder().resolve("log"));
  }

  /** Kills the run as soon as it has stored one more photo: each time it is somewhere else. */
  private static void killOnceOneMoreIsStored(Command command) throws Exception {
    long before = stored(command);
    Process process = start(command, command.arguments());
    while (process.isAlive() && stored(command) == before) {
      Thread.sleep(1);
    }
    assertTrue(process.isAlive(), "the run ended before it could be killed");
    process.destroyForcibly().waitFor();
  }

  private static long stored(Command command) throws IOException {
    Path bucket = command.data().resolve("bucket").resolve("inputs").resolve("photos");
    if (!Files.exists(bucket)) {
      return 0;
    }
    try (Stream<Path> keys = Files.list(bucket)) {
      return keys.count();
    }
  }

  private static Process start(Command command, String... arguments) throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-cp", System.getProperty("java.class.path")));
    line.add("--enable-native-access=ALL-UNNAMED");
    line.add("-Djava.awt.headless=true");
    line.add("-Djava.io.tmpdir=" + command.folder()); // what is killed doesn't tidy up
    line.add("-DDJL_CACHE_DIR=" + System.getProperty("DJL_CACHE_DIR"));
    line.add("-Dannotate.home=" + Deployed.PROJECT.folder());
    line.add("autoannotation.cli.Annotate");
    line.addAll(Arrays.asList(arguments));
    Files.createDirectories(command.folder());
    return new ProcessBuilder(line)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(command.folder().resolve("log").toFile()))
        .start();
  }

  /** The SHA-256 of every file by path. */
  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Digest.sha256(Files.readAllBytes(file)));
      }
    }
    return files;
  }
}
