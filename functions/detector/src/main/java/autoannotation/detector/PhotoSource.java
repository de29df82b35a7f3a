package autoannotation.detector;

import autoannotation.adapters.photos.RefusedPhotoException;
import autoannotation.core.detection.RefusalReason;
import java.io.IOException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;

/** Photos in S3. What S3 throws passes through: the machine knows which of it may heal. */
record PhotoSource(S3Client s3, long maximumBytes) {

  /** The version that is asked for, never a later one under the same key. */
  PhotoFile read(DetectRequest photo) throws RefusedPhotoException {
    try (var object = s3.getObject(pinned(photo))) {
      if (object.response().contentLength() > maximumBytes) {
        object.abort(); // else closing would read the rest
        throw new RefusedPhotoException(RefusalReason.TOO_LARGE);
      }
      return PhotoFile.of(photo.key(), object.response(), object.readAllBytes());
    } catch (IOException e) {
      throw SdkClientException.create("the photo's bytes broke off: " + photo.key(), e); // may heal
    }
  }

  private static GetObjectRequest pinned(DetectRequest photo) {
    var request = GetObjectRequest.builder().bucket(photo.bucket()).key(photo.key());
    photo
        .versionId()
        .ifPresentOrElse(request::versionId, () -> photo.etag().ifPresent(request::ifMatch));
    return request.build();
  }
}
