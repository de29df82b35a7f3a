package autoannotation.adapters.photos.hostile;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.core.detection.RefusalReason;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One small JVM decodes all hostile files. */
class HostileTest {

  private static final String HEAP = "-Xmx192m";
  private static final int LONGEST_MILLISECONDS = 10_000;

  /** What became of a file. */
  record Verdict(String name, String verdict, long milliseconds) {
    static Verdict of(String line) {
      String[] words = line.split(" ", -1);
      return new Verdict(words[0], words[1], Long.parseLong(words[2]));
    }

    boolean pixels() {
      return verdict.startsWith("pixels:");
    }

    boolean refused() {
      return Arrays.stream(RefusalReason.values()).anyMatch(one -> one.name().equals(verdict));
    }
  }

  @Test
  void decode_hostileFile_endsInPixelsOrARefusal(@TempDir Path folder) throws Exception {
    Path files = Files.createDirectory(folder.resolve("files"));
    Corpus.write(files);
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                DecodeAll.class.getName(),
                files.toString())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    int exit = process.waitFor();
    List<Verdict> verdicts = Files.readAllLines(out).stream().map(Verdict::of).toList();
    print(verdicts);
    assertEquals("", Files.readString(err));
    assertEquals(0, exit);
    String[] names = new File(files.toString()).list();
    assertEquals(names.length, verdicts.size());
    assertTrue(names.length >= 150);
    assertAll(
        verdicts.stream()
            .map(
                one ->
                    () -> {
                      assertTrue(one.pixels() || one.refused(), one::toString);
                      assertTrue(one.milliseconds <= LONGEST_MILLISECONDS, one::toString);
                    }));
    assertCutPhotosAreRefusedOrWhole(verdicts);
  }

  private static void assertCutPhotosAreRefusedOrWhole(List<Verdict> verdicts) {
    Map<String, String> whole = new TreeMap<>();
    verdicts.stream()
        .filter(one -> one.name.startsWith(Corpus.WHOLE))
        .forEach(one -> whole.put(one.name.substring(Corpus.WHOLE.length()), one.verdict));
    assertTrue(whole.values().stream().allMatch(verdict -> verdict.startsWith("pixels:")));
    assertAll(
        verdicts.stream()
            .filter(one -> one.name.startsWith("cut-") && one.pixels())
            .map(
                one ->
                    () ->
                        assertEquals(
                            whole.get(one.name.substring("cut-00-".length())),
                            one.verdict,
                            one.name)));
  }

  private static void print(List<Verdict> verdicts) {
    var byVerdict =
        verdicts.stream()
            .collect(
                groupingBy(one -> one.pixels() ? "pixels" : one.verdict, TreeMap::new, counting()));
    String slowest =
        verdicts.stream()
            .sorted(Comparator.comparingLong(Verdict::milliseconds).reversed())
            .limit(8)
            .map(one -> one.name + " " + one.milliseconds + " ms")
            .collect(Collectors.joining(", "));
    System.out.printf("%d hostile files: %s; slowest: %s%n", verdicts.size(), byVerdict, slowest);
  }
}
