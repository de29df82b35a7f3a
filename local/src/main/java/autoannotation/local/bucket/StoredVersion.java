package autoannotation.local.bucket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** One version of one object, read when it was found. */
record StoredVersion(Path file, String id, String eTag, long size, Instant lastModified) {

  static StoredVersion read(Path file, String id, ETags eTags) throws IOException {
    return new StoredVersion(
        file, id, eTags.of(file), Files.size(file), Files.getLastModifiedTime(file).toInstant());
  }
}
