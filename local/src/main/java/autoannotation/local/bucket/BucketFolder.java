package autoannotation.local.bucket;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of a bucket, and the objects in it. */
record BucketFolder(Path folder, ETags eTags) {

  /** S3's order of keys: that of their bytes. */
  static final Comparator<String> ORDER =
      comparing(key -> key.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

  BucketFolder(Path folder) {
    this(folder, new ETags());
  }

  /** An object, which may have no versions yet. */
  ObjectVersions object(String key) {
    return new ObjectVersions(
        KeyFolder.of(folder, key), folder.resolve(KeyFolder.INCOMING), eTags);
  }

  /** All keys that there are, in order. */
  List<String> keys() throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.endsWith(ObjectVersions.LATEST))
          .flatMap(file -> key(file).stream())
          .sorted(ORDER)
          .toList();
    }
  }

  private Optional<String> key(Path file) {
    return KeyFolder.key(folder.relativize(file.getParent()));
  }
}
