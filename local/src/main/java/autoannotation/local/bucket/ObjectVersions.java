package autoannotation.local.bucket;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
   * put.
   */
  StoredVersion put(byte[] bytes, Instant lastModified) throws IOException {
    String id = Digest.sha256(bytes);
    if (!Files.exists(file(id))) {
      DurableFile.write(incoming, file(id), bytes, lastModified.truncatedTo(ChronoUnit.SECONDS));
    }
    if (!latest().equals(Optional.of(id))) {
      byte[] name = id.getBytes(StandardCharsets.UTF_8);
      DurableFile.write(incoming, file("latest"), name, Instant.now());
    }
    return StoredVersion.read(file(id), id);
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
