package autoannotation.local;

import autoannotation.adapters.json.Json;
import autoannotation.local.bucket.DurableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where one machine keeps its buckets, its table and its queues between runs. One run at a time:
 * the operating system lets go of the lock however the run ends.
 */
final class DataFolder implements AutoCloseable {

  private final Path folder;
  private final FileChannel lock;

  DataFolder(Path folder) {
    this.folder = folder.toAbsolutePath();
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UnusableDataException(folder, "it is a file, not a folder");
    }
    try {
      Files.createDirectories(folder);
      lock =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (held(lock) == null) {
        lock.close();
        throw new UnusableDataException(
            folder, "another command is using it; wait until that ends, or use another folder");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A folder in which a run has been.
   *
   * @throws UnusableDataException when there is none
   */
  static DataFolder used(Path folder) {
    if (!Files.exists(database(folder))) {
      throw new UnusableDataException(
          folder, "it holds no data yet; annotate photos first: ./annotate run examples");
    }
    return new DataFolder(folder);
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

  /** The parameters of the last run. */
  Map<String, String> parameters() {
    try {
      Map<?, ?> kept = Json.read(Files.readAllBytes(parametersFile()), Map.class);
      Map<String, String> parameters = new TreeMap<>();
      kept.forEach((name, value) -> parameters.put((String) name, (String) value));
      return parameters;
    } catch (NoSuchFileException e) {
      return Map.of(); // killed before they were kept
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void keep(Map<String, String> parameters) {
    byte[] json = Json.write(new TreeMap<>(parameters)).getBytes(StandardCharsets.UTF_8);
    try {
      DurableFile.write(folder.resolve(".incoming"), parametersFile(), json, Instant.now());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path parametersFile() {
    return folder.resolve("parameters.json");
  }

  Path redrive() {
    return folder.resolve("redrive");
  }

  Path parked() {
    return folder.resolve("parked");
  }

  /** The error for a folder whose data this version can't read. */
  UnusableDataException ofAnotherVersion() {
    return new UnusableDataException(
        folder,
        "it was created by another version of this program; use a new folder, or delete this one, and run again");
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
