package autoannotation.review.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import autoannotation.adapters.lambda.RefusedRequestException;
import autoannotation.application.input.InputKey;
import java.util.Base64;

/** Encodes the last key of a page of photos as an opaque cursor. */
final class KeyCursor {

  private KeyCursor() {}

  static String of(String key) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(UTF_8));
  }

  /**
   * Decodes a cursor.
   *
   * @throws RefusedRequestException if the cursor was not made by {@link #of}
   */
  static String key(String cursor) {
    try {
      String key = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
      if (InputKey.isKey(key)) {
        return key;
      }
    } catch (IllegalArgumentException _) {
      // nor is it any
    }
    throw RefusedRequestException.invalid(
        "Invalid cursor: " + cursor,
        "Pass `next` from the previous page unchanged, or leave cursor "
            + "out to start with the first page.");
  }
}
