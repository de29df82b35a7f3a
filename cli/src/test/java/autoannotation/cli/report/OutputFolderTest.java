package autoannotation.cli.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  @TempDir Path here;

  @Test
  void tidy_filesOfFormerRuns_deletesThemAndKeepsTheRest() throws Exception {
    OutputFolder folder = OutputFolder.at(here.resolve("out/labels"));
    folder.write("images/a.jpg", "a");
    folder.write("images/old/b.jpg", "b");
    folder.write("images/old/c.jpg", "c");
    folder.write("images/older/d.jpg", "d");
    folder.write("notes.txt", "mine");
    folder.write(".part-of-a-killed-run", "half");
    OutputFolder.at(here.resolve("out/labels")).tidy(Set.of("images/old/c.jpg"));
    assertEquals(
        Map.of(".written-by-annotate", "", "images/old/c.jpg", "c", "notes.txt", "mine"),
        contents(here.resolve("out/labels")));
  }

  @Test
  void write_existingFile_replacesItWhole() throws Exception {
    OutputFolder folder = OutputFolder.at(here);
    folder.write("index.html", "a long page");
    folder.write("index.html", "short");
    assertEquals(Map.of(".written-by-annotate", "", "index.html", "short"), contents(here));
  }

  @Test
  void at_folderWithForeignImages_refusesIt() throws Exception {
    Files.createDirectories(here.resolve("images"));
    Files.writeString(here.resolve("images/mine.jpg"), "mine");
    assertEquals(
        "--out %s: images in it was not written by this command and would be overwritten; use another folder."
            .formatted(here),
        assertThrows(UnusableOutputException.class, () -> OutputFolder.at(here)).getMessage());
    assertEquals(Map.of("images/mine.jpg", "mine"), contents(here));
  }

  @Test
  void at_file_refusesIt() throws Exception {
    Path file = Files.writeString(here.resolve("file"), "mine");
    assertEquals(
        "--out %s: it is a file, not a folder.".formatted(file),
        assertThrows(UnusableOutputException.class, () -> OutputFolder.at(file)).getMessage());
  }

  static Map<String, String> contents(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .collect(toMap(file -> folder.relativize(file).toString(), OutputFolderTest::content));
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file, ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
