package autoannotation.adapters.torch;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The weights of a model: the name of the file in the model folder, and its SHA-256. */
public record Weights(String file, String sha256) {

  public Weights {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException(
          "sha256 is not 64 hex digits: give what `sha256sum " + file + "` prints");
    }
  }

  /**
   * Reads the file and verifies its SHA-256: a model file can hold code, and other weights would
   * run under the version of this model.
   *
   * @throws InvalidModelException if the file is missing or has another SHA-256
   */
  byte[] read(ModelFolder folder) {
    byte[] bytes = folder.bytes("weights.file", file);
    String found = sha256(bytes);
    if (!found.equals(sha256)) {
      throw folder.wrong(
          "weights.sha256",
          "is not the SHA-256 of %s, which is %s: fetch the file again, or update weights.sha256"
              .formatted(file, found));
    }
    return bytes;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
