package autoannotation.local.bucket;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
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
    Files.createDirectories(incoming);
    Files.createDirectories(file.getParent());
    Path whole = incoming.resolve(UUID.randomUUID().toString());
    try {
      try (var channel = FileChannel.open(whole, CREATE_NEW, WRITE)) {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
          channel.write(left);
        }
        Files.setLastModifiedTime(whole, FileTime.from(modified));
        channel.force(true);
      }
      Files.move(whole, file, ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(whole);
    }
    try (var folder = FileChannel.open(file.getParent(), READ)) {
      folder.force(true); // the name outlives a power cut too
    }
  }
}
