package autoannotation.local.bucket;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.UUID;

/** Writes files that are there whole or not at all, whenever the process is killed. */
public final class DurableFile {

  private DurableFile() {}

  /**
   * Writes a file, or replaces it.
   *
   * @param incoming a folder of the same file system for what is not whole yet
   */
  public static void write(Path incoming, Path file, byte[] bytes, Instant modified)
      throws IOException {
    Path whole = receive(incoming, new ByteArrayInputStream(bytes), modified);
    try {
      keep(whole, file);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  /** Takes in bytes under a name of their own; whoever calls keeps or deletes the file. */
  static Path receive(Path incoming, InputStream bytes, Instant modified) throws IOException {
    Files.createDirectories(incoming);
    Path whole = incoming.resolve(UUID.randomUUID().toString());
    try {
      Files.copy(bytes, whole);
      Files.setLastModifiedTime(whole, FileTime.from(modified));
      return whole;
    } catch (IOException e) {
      Files.deleteIfExists(whole);
      throw e;
    }
  }

  /** Moves a received file to its place. */
  static void keep(Path whole, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    try (var channel = FileChannel.open(whole, WRITE)) {
      channel.force(true);
    }
    Files.move(whole, file, ATOMIC_MOVE);
    try (var folder = FileChannel.open(file.getParent(), READ)) {
      folder.force(true); // the name outlives a power cut too
    }
  }
}
