package autoannotation.core.annotation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A text's hash: the first 32 hex digits of the SHA-256 of its UTF-8 bytes. */
public final class ShortHash {

  private static final int BYTES = 16;

  private ShortHash() {}

  public static String of(String text) {
    return HexFormat.of().formatHex(sha256(text.getBytes(UTF_8)), 0, BYTES);
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
