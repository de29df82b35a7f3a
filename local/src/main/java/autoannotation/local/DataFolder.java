package autoannotation.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Where one machine keeps its buckets, its table and its queue between runs. One run at a time: the
 * operating system lets go of the lock however the run ends.
 */
final class DataFolder implements AutoCloseable {

  private final Path folder;
  private final FileChannel lock;

  DataFolder(Path folder) {
    this.folder = folder.toAbsolutePath();
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UnusableDataException(folder, "it is a file");
    }
    try {
      Files.createDirectories(folder);
      lock =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (held(lock) == null) {
        lock.close();
        throw new UnusableDataException(
            folder, "another command works in it; end that or wait for it, or use another one");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a run has been here. */
  static boolean isUsed(Path folder) {
    return Files.exists(database(folder));
  }

  Path bucket() {
    return folder.resolve("bucket");
  }

  Path outputs() {
    return folder.resolve("outputs");
  }

  Path database() {
    return database(folder);
  }

  Path redrive() {
    return folder.resolve("redrive");
  }

  /** What is in it can't be read by this version. */
  UnusableDataException ofAnotherVersion() {
    return new UnusableDataException(
        folder,
        "another version of this program made it; use a new one and run again, or delete this one");
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path database(Path folder) {
    return folder.resolve("database").resolve("dynamodb.db");
  }

  private static FileLock held(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException _) {
      return null; // this process holds it already
    }
  }
}
