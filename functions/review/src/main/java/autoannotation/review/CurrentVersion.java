package autoannotation.review;

import autoannotation.core.annotation.InputId;
import java.util.Optional;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Finds the input that a key stands for now: the state machine names it the same way. */
record CurrentVersion(S3Client s3, String bucket) {

  private static final int NOT_FOUND = 404;
  private static final int BAD_REQUEST = 400; // what S3 answers to a version that can't be one

  /**
   * The input of that key, of that version if one is given.
   *
   * @throws RefusedRequestException when there is no such photo
   */
  InputId of(String key, Optional<String> version) {
    var head = HeadObjectRequest.builder().bucket(bucket).key(key);
    version.ifPresent(head::versionId);
    try {
      HeadObjectResponse photo = s3.headObject(head.build());
      String etag = photo.eTag().replace("\"", "");
      return new InputId(key, Optional.ofNullable(photo.versionId()).orElse(etag));
    } catch (S3Exception e) {
      if (e.statusCode() == NOT_FOUND || (version.isPresent() && e.statusCode() == BAD_REQUEST)) {
        throw new RefusedRequestException(404, "There is no such photo in the bucket.");
      }
      throw e;
    }
  }
}
