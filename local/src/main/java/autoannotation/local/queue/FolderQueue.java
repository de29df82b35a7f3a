package autoannotation.local.queue;

import static java.nio.charset.StandardCharsets.UTF_8;

import autoannotation.application.port.FailedRequest;
import autoannotation.application.port.FailedRequests;
import autoannotation.local.bucket.Digest;
import autoannotation.local.bucket.DurableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps each message as a file. The same message is kept once, however often it is sent. Who opens
 * the queue receives each message once.
 */
public final class FolderQueue implements FailedRequests {

  private static final int LARGEST_BATCH = 10;

  private final Path folder;
  private final Set<Path> received = new HashSet<>();

  public FolderQueue(Path folder) {
    this.folder = folder;
  }

  /** Keeps a message: once this returns it outlives the process. */
  public void send(String body) {
    try {
      byte[] bytes = body.getBytes(UTF_8);
      Path file = folder.resolve(Digest.sha256(bytes) + ".json");
      DurableFile.write(folder.resolve(".incoming"), file, bytes, Instant.now());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All messages that were sent, sorted by their text. */
  public List<String> messages() {
    return files().stream().map(FolderQueue::text).sorted().toList();
  }

  @Override
  public Instant now() throws InterruptedException {
    Instant now = Instant.now();
    Thread.sleep(1); // what is sent from then on has another time
    return now;
  }

  @Override
  public List<FailedRequest> receive(Instant until) {
    List<FailedRequest> requests = new ArrayList<>();
    for (Path file : files()) {
      if (requests.size() < LARGEST_BATCH && !sentAt(file).isAfter(until) && received.add(file)) {
        requests.add(new FailedRequest(text(file), file.getFileName().toString()));
      }
    }
    return requests;
  }

  @Override
  public void delete(FailedRequest request) {
    try {
      Files.deleteIfExists(folder.resolve(request.receipt()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int count() {
    return files().size();
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    if (!Files.exists(folder)) {
      return files;
    }
    try (var all = Files.newDirectoryStream(folder, "*.json")) {
      all.forEach(files::add);
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Instant sentAt(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
