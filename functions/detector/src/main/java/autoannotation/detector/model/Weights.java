package autoannotation.detector.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A model's weights: the file's name in the model's folder, and its SHA-256. */
public record Weights(String file, String sha256) {

  public Weights {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("sha256 is not 64 hex digits: " + sha256);
    }
  }

  /**
   * The bytes, which are those that were measured: a model file can hold code, and other weights
   * would answer under this model's version.
   *
   * @throws IllegalStateException when they have another SHA-256
   */
  byte[] read(Path folder) {
    Path path = folder.resolve(file);
    try {
      byte[] bytes = Files.readAllBytes(path);
      String found = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      if (!found.equals(sha256)) {
        throw new IllegalStateException(
            """
            %s has the SHA-256 %s, but model.json says %s. \
            Fetch the file again, or put the new SHA-256 into model.json if you changed it."""
                .formatted(path, found, sha256));
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
