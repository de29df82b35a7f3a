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
            folder, "another run works in it; wait for that, or use another one");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path bucket() {
    return folder.resolve("bucket");
  }

  Path outputs() {
    return folder.resolve("outputs");
  }

  Path database() {
    return folder.resolve("database").resolve("dynamodb.db");
  }

  Path redrive() {
    return folder.resolve("redrive");
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileLock held(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException _) {
      return null; // this process holds it already
    }
  }
}
