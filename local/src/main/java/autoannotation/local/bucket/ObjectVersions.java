package autoannotation.local.bucket;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The versions of one object: a file {@code @<id>} for each, the id being the SHA-256 of its bytes,
 * and a file {@code @latest} with the id of one. Keeping the time of a version is what its file's
 * time is for.
 */
record ObjectVersions(Path folder, Path incoming) {

  /**
   * The version is there before {@code @latest} names it: a kill between the two is healed by a
   * put. Bytes of any number: they pass through, and nowhere are all of them in memory.
   */
  StoredVersion put(InputStream bytes, Instant lastModified) throws IOException {
    DigestInputStream hashed = Digest.sha256(bytes);
    Path whole =
        DurableFile.receive(incoming, hashed, lastModified.truncatedTo(ChronoUnit.SECONDS));
    try {
      String id = Digest.hex(hashed);
      if (!Files.exists(file(id))) {
        DurableFile.keep(whole, file(id));
      }
      if (!latest().equals(Optional.of(id))) {
        byte[] name = id.getBytes(StandardCharsets.UTF_8);
        DurableFile.write(incoming, file("latest"), name, Instant.now());
      }
      return StoredVersion.read(file(id), id);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  Optional<String> latest() throws IOException {
    try {
      return Optional.of(Files.readString(file("latest")));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  Optional<StoredVersion> find(String id) throws IOException {
    boolean ours = id.matches("[0-9a-f]{64}") && Files.exists(file(id));
    return ours ? Optional.of(StoredVersion.read(file(id), id)) : Optional.empty();
  }

  private Path file(String name) {
    return folder.resolve("@" + name);
  }
}
