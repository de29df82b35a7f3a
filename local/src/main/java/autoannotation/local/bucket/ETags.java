package autoannotation.local.bucket;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The MD5 of each version, computed once: the file of a version never changes. */
final class ETags {

  private final Map<Path, String> known = new ConcurrentHashMap<>();

  String of(Path file) throws IOException {
    String eTag = known.get(file);
    if (eTag == null) {
      try (InputStream bytes = Files.newInputStream(file)) {
        eTag = "\"" + Digest.md5(bytes) + "\"";
      }
      known.put(file, eTag);
    }
    return eTag;
  }
}
