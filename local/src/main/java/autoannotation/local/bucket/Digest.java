package autoannotation.local.bucket;

import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes in hex. */
public final class Digest {

  private Digest() {}

  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(digest("SHA-256").digest(bytes));
  }

  /** A stream that hashes what passes; {@link #hex} tells the hash then. */
  static DigestInputStream sha256(InputStream bytes) {
    return new DigestInputStream(bytes, digest("SHA-256"));
  }

  static String hex(DigestInputStream passed) {
    return HexFormat.of().formatHex(passed.getMessageDigest().digest());
  }

  /** As {@link #sha256(InputStream)}. */
  static DigestInputStream md5(InputStream bytes) {
    return new DigestInputStream(bytes, digest("MD5"));
  }

  private static MessageDigest digest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e); // every JDK has both
    }
  }
}
