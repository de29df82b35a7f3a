package autoannotation.local.bucket;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** One version of one object, read when it was found. */
record StoredVersion(Path file, String id, String eTag, long size, Instant lastModified) {

  static StoredVersion read(Path file, String id) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return new StoredVersion(
          file,
          id,
          "\"" + Digest.md5(bytes) + "\"",
          Files.size(file),
          Files.getLastModifiedTime(file).toInstant());
    }
  }
}
