package autoannotation.local.bucket;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The folder of a bucket, and the objects in it. */
record BucketFolder(Path folder, ETags eTags) {

  /** S3's order of keys: by their bytes in UTF-8. */
  static final Comparator<String> ORDER =
      comparing(key -> key.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

  BucketFolder(Path folder) {
    this(folder, new ETags());
  }

  /** An object, which may have no versions yet. */
  ObjectVersions object(String key) {
    return new ObjectVersions(KeyFolder.of(folder, key), folder.resolve(KeyFolder.INCOMING), eTags);
  }

  /** All keys that there are, in order. */
  List<String> keys() throws IOException {
    List<String> keys = new ArrayList<>();
    if (Files.exists(folder)) {
      Files.walkFileTree(folder, new Visitor(keys));
    }
    keys.sort(ORDER);
    return keys;
  }

  /** Finds the objects, and looks past files that only just arrive. */
  private final class Visitor extends SimpleFileVisitor<Path> {

    private final List<String> keys;

    Visitor(List<String> keys) {
      this.keys = keys;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path found, BasicFileAttributes attributes) {
      return found.equals(folder.resolve(KeyFolder.INCOMING))
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path found, BasicFileAttributes attributes) {
      if (found.endsWith(ObjectVersions.LATEST)) {
        keys.add(KeyFolder.key(folder.relativize(found.getParent())));
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
