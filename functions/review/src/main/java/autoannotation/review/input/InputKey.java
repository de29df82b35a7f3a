package autoannotation.review.input;

import autoannotation.core.annotation.InputId;
import autoannotation.review.http.ApiRequest;
import autoannotation.review.http.RefusedRequestException;

/** The one check that what a request names lies among the photos. */
public final class InputKey {

  private static final String PREFIX = "inputs/";

  private InputKey() {}

  /**
   * That key.
   *
   * @throws RefusedRequestException if it is not one of a photo
   */
  public static String check(String key) {
    if (!key.startsWith(PREFIX) || key.length() == PREFIX.length() || key.length() > 1024) {
      throw RefusedRequestException.invalid(
          "The key does not start with inputs/, or is no key: " + key,
          "Say which photo: key=inputs/photo.jpg");
    }
    return key;
  }

  /**
   * That input id.
   *
   * @throws RefusedRequestException if it is not one of a photo
   */
  public static InputId id(String text) {
    try {
      InputId id = InputId.parse(text);
      check(id.key());
      return id;
    } catch (IllegalArgumentException e) {
      throw RefusedRequestException.invalid(
          "input_id can't be one: " + e.getMessage(),
          "Send the id of an input as it was answered, inputs/photo.jpg@version.");
    }
  }

  /**
   * The parameter input_id.
   *
   * @throws RefusedRequestException if it is missing or not that of a photo
   */
  public static InputId of(ApiRequest request) {
    return id(
        request
            .parameter("input_id")
            .orElseThrow(
                () ->
                    RefusedRequestException.invalid(
                        "input_id is missing.", "Add ?input_id= of the photo that it is on.")));
  }
}
