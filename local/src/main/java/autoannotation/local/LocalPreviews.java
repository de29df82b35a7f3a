package autoannotation.local;

import autoannotation.adapters.photos.PhotoDecoder;
import autoannotation.adapters.photos.RefusedPhotoException;
import autoannotation.adapters.photos.preview.Preview;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.PreviewKey;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * The previews in the outputs bucket. One that is missing, of a photo that was detected before
 * there were previews, is made now and kept.
 */
record LocalPreviews(S3Client s3, String bucket, long maximumPixels) {

  Optional<byte[]> read(InputId input, Supplier<byte[]> photo) {
    String key = PreviewKey.of(input);
    try {
      return Optional.of(
          s3.getObjectAsBytes(get -> get.bucket(bucket).key(key)).asByteArrayUnsafe());
    } catch (NoSuchKeyException _) {
      return make(key, photo.get());
    }
  }

  /** One at a time: a large photo takes much memory. */
  private synchronized Optional<byte[]> make(String key, byte[] photo) {
    try {
      byte[] preview = Preview.jpeg(new PhotoDecoder(maximumPixels).decode(photo));
      s3.putObject(put -> put.bucket(bucket).key(key), RequestBody.fromBytes(preview));
      return Optional.of(preview);
    } catch (RefusedPhotoException _) {
      return Optional.empty();
    }
  }
}
