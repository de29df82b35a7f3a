package autoannotation.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The sample photos, annotated once for all tests: each works on a copy. */
final class Annotated {

  /**
   * Everything above 0.3 waits: 51 boxes; and below, what was picked to check the machine. Of the
   * concepts, in the order of the model, the first nine have a key.
   */
  static final String[] OPTIONS = {
    "--concepts",
    "cat,dog,person,horse,cow,bicycle,car,cup,bird,dining-table,truck,giraffe,zebra,sheep",
    "--accept",
    "1",
    "--review",
    "0.3"
  };

  private static final Path TARGET = Command.PROJECT.resolve("tests/browser/target");
  private static final Path MADE = TARGET.resolve("annotated");

  static {
    delete(MADE);
    run(MADE);
  }

  private Annotated() {}

  /** A copy of the data folder and of what was written. */
  static Path copy(String name) {
    Path copy = TARGET.resolve("reviewed").resolve(name);
    delete(copy);
    try (Stream<Path> files = Files.walk(MADE)) {
      for (Path file : files.toList()) {
        Path to = copy.resolve(MADE.relativize(file));
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return copy;
  }

  /** Runs the command on the sample photos, into that folder. */
  static String run(Path folder) {
    String photos = Command.PROJECT.resolve("examples").toString();
    return Command.run(
        Stream.concat(
                Stream.of(
                    "run",
                    photos,
                    "--out",
                    folder.resolve("out").toString(),
                    "--data",
                    folder.resolve("data").toString()),
                Stream.of(OPTIONS))
            .toArray(String[]::new));
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList().reversed()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
