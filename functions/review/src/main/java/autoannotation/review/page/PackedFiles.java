package autoannotation.review.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Reads text files that are packed into the function. */
final class PackedFiles {

  private PackedFiles() {}

  /** Returns the text of a file; empty if there is no such file. */
  static Optional<String> read(String path) {
    try (InputStream file = PackedFiles.class.getResourceAsStream(path)) {
      return file == null ? Optional.empty() : Optional.of(new String(file.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
