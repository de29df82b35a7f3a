package autoannotation.local.bucket;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The versions of one object: a file {@code @<id>} for each, the id being the SHA-256 of its bytes,
 * and a file {@code @latest} with the id of one. Keeping the time of a version is what its file's
 * time is for.
 */
record ObjectVersions(Path folder, Path incoming, ETags eTags) {

  /** The name of the file that names the latest. */
  static final String LATEST = "@latest";

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
        DurableFile.write(incoming, folder.resolve(LATEST), name, Instant.now());
      }
      return StoredVersion.read(file(id), id, eTags);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  Optional<String> latest() throws IOException {
    try {
      return Optional.of(Files.readString(folder.resolve(LATEST)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  Optional<StoredVersion> find(String id) throws IOException {
    boolean ours = id.matches("[0-9a-f]{64}") && Files.exists(file(id));
    return ours ? Optional.of(StoredVersion.read(file(id), id, eTags)) : Optional.empty();
  }

  /** Of all versions, the latest first, then by time. */
  List<String> ids() throws IOException {
    Optional<String> latest = latest();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("@[0-9a-f]{64}"))
          .map(name -> name.substring(1))
          .sorted(
              comparing((String id) -> !latest.equals(Optional.of(id)))
                  .thenComparingLong(this::time))
          .toList();
    }
  }

  private long time(String id) {
    return -file(id).toFile().lastModified(); // the newest first
  }

  private Path file(String id) {
    return folder.resolve("@" + id);
  }
}
