package autoannotation.adapters.s3;

import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.PreviewKey;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Stores previews in the outputs bucket, under a key that depends only on the photo. S3 exceptions
 * are passed on.
 */
public record S3Previews(S3Client s3, String bucket) {

  /** Keeps a JPEG as the preview of that input. */
  public void put(InputId input, byte[] jpeg) {
    s3.putObject(
        put -> put.bucket(bucket).key(PreviewKey.of(input)).contentType("image/jpeg"),
        RequestBody.fromBytes(jpeg));
  }
}
