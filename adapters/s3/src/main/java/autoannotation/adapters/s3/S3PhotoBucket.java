package autoannotation.review.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import autoannotation.core.annotation.InputId;
import autoannotation.review.http.RefusedRequestException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsResponse;
import software.amazon.awssdk.services.s3.model.ObjectVersion;

/**
 * The photos in the bucket, page by page, in the order of their keys: each in its newest version.
 */
record Bucket(S3Client s3, String name) {

  private static final String UNVERSIONED = "null"; // S3's id of a version without one

  /**
   * At most so many, after the cursor.
   *
   * @throws RefusedRequestException if the cursor is none of ours
   */
  InputPage page(int most, Optional<String> cursor) {
    List<InputId> inputs = new ArrayList<>();
    Optional<String> after = cursor.map(Bucket::key);
    while (true) {
      Optional<String> from = after;
      ListObjectVersionsResponse answer =
          s3.listObjectVersions(
              list -> list.bucket(name).prefix("inputs/").keyMarker(from.orElse(null)));
      for (ObjectVersion version : answer.versions()) {
        if (version.isLatest() && version.size() >= 0 && !version.key().endsWith("/")) {
          inputs.add(id(version));
          if (inputs.size() == most) {
            return new InputPage(inputs, Optional.of(cursor(version.key())));
          }
        }
      }
      if (!answer.isTruncated()) {
        return new InputPage(inputs, Optional.empty());
      }
      after = Optional.of(answer.nextKeyMarker());
    }
  }

  private static InputId id(ObjectVersion version) {
    String etag = version.eTag().replace("\"", "");
    return new InputId(
        version.key(), version.versionId().equals(UNVERSIONED) ? etag : version.versionId());
  }

  private static String cursor(String key) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(UTF_8));
  }

  private static String key(String cursor) {
    try {
      String key = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
      if (InputKey.isKey(key)) {
        return key;
      }
    } catch (IllegalArgumentException _) {
      // nor is it any
    }
    throw RefusedRequestException.invalid(
        "cursor is none that was answered: " + cursor, "Send next as it was answered, or none.");
  }
}
