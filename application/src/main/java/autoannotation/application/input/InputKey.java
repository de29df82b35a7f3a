package autoannotation.application.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import autoannotation.application.InvalidRequestException;
import autoannotation.core.annotation.InputId;
import java.util.regex.Pattern;

/** The one check that what a request names lies among the photos. */
public final class InputKey {

  private static final String PREFIX = "inputs/";
  private static final int LONGEST_KEY = 1024; // S3's, in UTF-8
  private static final int LONGEST_ID = 2042; // DynamoDB's 2048 without INPUT#

  /** What a browser, or S3 itself, would take for another key. */
  private static final Pattern UP = Pattern.compile("(?s)(.*/)?\\.\\.?(/.*)?");

  private InputKey() {}

  /** Whether it is one of a photo. */
  public static boolean isKey(String key) {
    return key.startsWith(PREFIX)
        && !key.equals(PREFIX)
        && bytes(key) <= LONGEST_KEY
        && !UP.matcher(key).matches();
  }

  /** Whether it is one of a photo. */
  public static boolean isId(InputId id) {
    return isKey(id.key()) && bytes(id.toString()) <= LONGEST_ID;
  }

  /**
   * That key.
   *
   * @throws InvalidRequestException if it is not one of a photo
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
   * That input id.
   *
   * @throws InvalidRequestException if it is not one of a photo
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
