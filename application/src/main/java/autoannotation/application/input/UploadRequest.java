package autoannotation.application.input;

import autoannotation.application.InvalidRequestException;
import java.util.List;

/** Request for an upload link: a display name, the media type, and the size in bytes. */
public record UploadRequest(String name, String contentType, long size) {

  private static final List<String> TYPES =
      List.of("image/jpeg", "image/png", "image/webp", "image/gif");

  private static final int LONGEST_NAME = 100;

  /**
   * Checks type and size.
   *
   * @throws InvalidRequestException if the type is not supported or the size is not from 1 to
   *     {@code maximumBytes}
   */
  void check(long maximumBytes) {
    if (!TYPES.contains(contentType)) {
      throw new InvalidRequestException(
          "content_type is not one of %s: %s".formatted(TYPES, contentType),
          "Send one of these types; convert other photos first.");
    }
    if (size < 1 || size > maximumBytes) {
      throw new InvalidRequestException(
          "size is not from 1 to %d bytes: %d".formatted(maximumBytes, size),
          "Send the size of the file in bytes; scale a larger photo down first.");
    }
  }

  /**
   * The last 100 characters of the name, with only letters, digits, '.', '_' and '-', so that it is
   * the same in every URL.
   */
  String plainName() {
    String plain = name.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[.-]+", "");
    return plain.isEmpty() ? "photo" : plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
  }
}
