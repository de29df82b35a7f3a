package autoannotation.cli.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The folder of the results. A file in it is either whole or not there. What has one of our names
 * is overwritten, and images/ is ours alone: so a folder that holds such names and wasn't made here
 * is refused, lest somebody's own photos are deleted.
 */
public final class OutputFolder {

  static final String ANNOTATIONS = "annotations.jsonl";
  static final String INPUTS = "inputs.jsonl";
  static final String PAGE = "index.html";
  static final String IMAGES = "images";

  private static final String OURS = ".written-by-annotate";
  private static final String PART = ".part-";

  private final Path folder;

  private OutputFolder(Path folder) {
    this.folder = folder;
  }

  /** Makes the folder if need be. To be called before the work, which would else be for nothing. */
  public static OutputFolder at(Path folder) throws UnusableOutputException, IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UnusableOutputException(folder, "it is a file, not a folder");
    }
    for (String name : List.of(ANNOTATIONS, INPUTS, PAGE, IMAGES)) {
      if (Files.exists(folder.resolve(name)) && !Files.exists(folder.resolve(OURS))) {
        throw new UnusableOutputException(
            folder,
            name
                + " in it was not written by this command and would be overwritten; use another folder");
      }
    }
    Files.createDirectories(folder);
    Files.write(folder.resolve(OURS), new byte[0]);
    return new OutputFolder(folder);
  }

  void write(String name, String text) throws IOException {
    write(name, text.getBytes(UTF_8));
  }

  void write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    // in the same file system, and short: a photo's own name may be as long as names can be
    Path part = folder.resolve(PART + UUID.randomUUID());
    try {
      Files.write(part, content);
      Files.move(part, file, ATOMIC_MOVE, REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Deletes what former runs left: parts of killed ones, and pictures that aren't in the set. */
  void tidy(Set<String> pictures) throws IOException {
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, PART + "*")) {
      for (Path part : parts) {
        Files.delete(part);
      }
    }
    Path images = folder.resolve(IMAGES);
    if (!Files.isDirectory(images, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(images)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) { // folders last
        boolean stale =
            Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                ? isEmpty(path)
                : !pictures.contains(folder.relativize(path).toString());
        if (stale) {
          Files.delete(path);
        }
      }
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }
}
