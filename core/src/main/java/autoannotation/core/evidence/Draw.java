package autoannotation.core.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Draws a pseudorandom number for each region: the HMAC-SHA-256 of its annotation's id under the
 * stack's secret key. The same region always gets the same number, and nobody without the key can
 * predict it.
 */
public final class Draw {

  private static final String HMAC = "HmacSHA256";

  /** Nine decimals: JSONata writes numbers with at most 15 digits. */
  private static final long NUMBERS = 1_000_000_000;

  private final SecretKeySpec key;

  /** Draws with that secret key. */
  public Draw(String key) {
    this.key = new SecretKeySpec(key.getBytes(UTF_8), HMAC);
  }

  /** The number of an annotation id: in [0, 1), uniform over ids, with nine decimals. */
  public double of(String annotationId) {
    long bits = ByteBuffer.wrap(hmac(annotationId)).getLong() >>> 1;
    return (double) Math.floorMod(bits, NUMBERS) / NUMBERS;
  }

  private byte[] hmac(String text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      return mac.doFinal(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every JVM has " + HMAC, e);
    }
  }
}
