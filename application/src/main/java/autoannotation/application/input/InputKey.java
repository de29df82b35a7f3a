package autoannotation.application.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import autoannotation.application.InvalidRequestException;
import autoannotation.core.annotation.InputId;
import java.util.regex.Pattern;

/** Checks that keys and ids in requests belong to photos under {@code inputs/}. */
public final class InputKey {

  private static final String PREFIX = "inputs/";
  private static final int LONGEST_KEY = 1024; // S3's, in UTF-8
  private static final int LONGEST_ID = 2042; // DynamoDB's 2048 without INPUT#

  /** Path segments {@code .} and {@code ..}, which browsers and S3 would resolve to another key. */
  private static final Pattern UP = Pattern.compile("(?s)(.*/)?\\.\\.?(/.*)?");

  private InputKey() {}

  /** Whether a key is under {@code inputs/} and at most 1,024 bytes long in UTF-8. */
  public static boolean isKey(String key) {
    return key.startsWith(PREFIX)
        && !key.equals(PREFIX)
        && bytes(key) <= LONGEST_KEY
        && !UP.matcher(key).matches();
  }

  /** Whether the key of an id is valid and the id is at most 2,042 bytes long in UTF-8. */
  public static boolean isId(InputId id) {
    return isKey(id.key()) && bytes(id.toString()) <= LONGEST_ID;
  }

  /**
   * Returns the key if it is valid.
   *
   * @throws InvalidRequestException if it is not the key of a photo
   */
  public static String check(String key) {
    if (!isKey(key)) {
      throw new InvalidRequestException(
          "Invalid key: " + shortened(key),
          "Send the key of a photo, which starts with inputs/: key=inputs/photo.jpg");
    }
    return key;
  }

  /**
   * Parses an input id.
   *
   * @throws InvalidRequestException if it is not the id of a photo
   */
  public static InputId id(String text) {
    try {
      InputId id = InputId.parse(text);
      if (!isId(id)) {
        throw new IllegalArgumentException("it is not the id of a photo under inputs/: " + text);
      }
      return id;
    } catch (IllegalArgumentException e) {
      throw new InvalidRequestException(
          "Invalid input_id: " + shortened(e.getMessage()),
          "Send the id of an input exactly as the API returned it: inputs/photo.jpg@version");
    }
  }

  private static int bytes(String text) {
    return text.getBytes(UTF_8).length;
  }

  private static String shortened(String text) {
    return text.length() > 200 ? text.substring(0, 200) + "…" : text;
  }
}
