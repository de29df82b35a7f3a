package autoannotation.local.queue;

import static java.nio.charset.StandardCharsets.UTF_8;

import autoannotation.local.bucket.Digest;
import autoannotation.local.bucket.DurableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Keeps each message as a file. The same message is kept once, however often it is sent. */
public final class FolderQueue {

  private final Path folder;

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
    List<String> messages = new ArrayList<>();
    if (!Files.exists(folder)) {
      return messages;
    }
    try (var files = Files.newDirectoryStream(folder, "*.json")) {
      for (Path file : files) {
        messages.add(Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Collections.sort(messages);
    return messages;
  }
}
