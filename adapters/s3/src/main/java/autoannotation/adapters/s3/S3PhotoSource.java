package autoannotation.adapters.s3;

import java.io.IOException;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;

/** Reads photos from S3. S3 exceptions are passed on: the state machine knows which to retry. */
public record S3PhotoSource(S3Client s3, long maximumBytes) {

  /**
   * Reads exactly the requested version of a photo; empty if it has more than {@code maximumBytes}
   * bytes.
   */
  public Optional<PhotoObject> read(PhotoAddress photo) {
    try (var object = s3.getObject(pinned(photo))) {
      if (object.response().contentLength() > maximumBytes) {
        object.abort(); // else closing would read the rest
        return Optional.empty();
      }
      return Optional.of(PhotoObject.of(photo.key(), object.response(), object.readAllBytes()));
    } catch (IOException e) {
      throw SdkClientException.create(
          "the connection closed before the photo was read completely: " + photo.key(),
          e); // may heal
    }
  }

  private static GetObjectRequest pinned(PhotoAddress photo) {
    var request = GetObjectRequest.builder().bucket(photo.bucket()).key(photo.key());
    photo
        .versionId()
        .ifPresentOrElse(request::versionId, () -> photo.etag().ifPresent(request::ifMatch));
    return request.build();
  }
}
