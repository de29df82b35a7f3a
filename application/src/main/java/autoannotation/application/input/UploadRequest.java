package autoannotation.application.input;

import autoannotation.application.InvalidRequestException;
import java.util.List;

/** A photo to come: what it is called, for people, its type, and its size in bytes. */
public record UploadRequest(String name, String contentType, long size) {

  private static final List<String> TYPES =
      List.of("image/jpeg", "image/png", "image/webp", "image/gif");

  private static final int LONGEST_NAME = 100;

  /**
   * Whether such a photo may come.
   *
   * @throws InvalidRequestException saying what is wrong
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

  /** Its end, in letters, digits, '.', '_' and '-', which are the same in every URL. */
  String plainName() {
    String plain = name.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[.-]+", "");
    return plain.isEmpty() ? "photo" : plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
  }
}
