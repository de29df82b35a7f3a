package autoannotation.adapters.s3;

import java.io.IOException;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;

/** Photos in S3. What S3 throws passes through: the machine knows which of it may heal. */
public record S3PhotoSource(S3Client s3, long maximumBytes) {

  /**
   * The version that is asked for, never a later one under the same key; empty: it has more bytes
   * than a photo may have, and was not read.
   */
  public Optional<PhotoFile> read(PhotoAddress photo) {
    try (var object = s3.getObject(pinned(photo))) {
      if (object.response().contentLength() > maximumBytes) {
        object.abort(); // else closing would read the rest
        return Optional.empty();
      }
      return Optional.of(PhotoFile.of(photo.key(), object.response(), object.readAllBytes()));
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
