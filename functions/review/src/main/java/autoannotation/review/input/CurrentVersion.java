package autoannotation.review.input;

import autoannotation.core.annotation.InputId;
import autoannotation.review.http.RefusedRequestException;
import java.util.Optional;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Finds the input that a key stands for now: the state machine names it the same way. */
public record CurrentVersion(S3Client s3, String bucket) {

  private static final String ETAG = "[0-9a-f]{32}(-\\d+)?"; // a version id never looks like that
  private static final int NOT_FOUND = 404;
  private static final int BAD_REQUEST = 400; // what S3 answers to a version that can't be one

  /** S3's id of an input's version; empty: the bucket has no versions. */
  static Optional<String> versionId(InputId input) {
    return Optional.of(input.version()).filter(version -> !version.matches(ETAG));
  }

  /**
   * That input.
   *
   * @throws RefusedRequestException when there is no such photo, or only others of its key
   */
  InputId check(InputId input) {
    InputId found = of(input.key(), versionId(input));
    if (!found.equals(input)) {
      throw none();
    }
    return found;
  }

  /**
   * The input of that key, of that version if one is given.
   *
   * @throws RefusedRequestException when there is no such photo
   */
  public InputId of(String key, Optional<String> version) {
    var head = HeadObjectRequest.builder().bucket(bucket).key(InputKey.check(key));
    version.ifPresent(head::versionId);
    try {
      HeadObjectResponse photo = s3.headObject(head.build());
      String etag = photo.eTag().replace("\"", "");
      return new InputId(key, Optional.ofNullable(photo.versionId()).orElse(etag));
    } catch (S3Exception e) {
      if (e.statusCode() == NOT_FOUND || (version.isPresent() && e.statusCode() == BAD_REQUEST)) {
        throw none();
      }
      throw e;
    }
  }

  private static RefusedRequestException none() {
    return RefusedRequestException.missing(
        "There is no such photo in the bucket.",
        "Upload it, or look for its key with GET /inputs.");
  }
}
