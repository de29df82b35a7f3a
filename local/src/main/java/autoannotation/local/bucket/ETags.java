package autoannotation.local.bucket;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The MD5 of each version, computed once: the file of a version never changes. */
final class ETags {

  private final Map<Path, String> known = new ConcurrentHashMap<>();

  String of(Path file) throws IOException {
    String eTag = known.get(file);
    if (eTag == null) {
      try (DigestInputStream bytes = Digest.md5(Files.newInputStream(file))) {
        bytes.transferTo(OutputStream.nullOutputStream());
        eTag = "\"" + Digest.hex(bytes) + "\"";
      }
      known.put(file, eTag);
    }
    return eTag;
  }
}
