package autoannotation.detector;

import autoannotation.adapters.photos.Photo;
import autoannotation.adapters.photos.preview.Preview;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.PreviewKey;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Where previews are put. The same photo again is the same preview at the same place. What S3
 * throws passes through, as it does when a photo is read.
 */
record Previews(S3Client s3, String bucket) {

  void put(InputId input, Photo photo) {
    s3.putObject(
        put -> put.bucket(bucket).key(PreviewKey.of(input)).contentType(Preview.TYPE),
        RequestBody.fromBytes(Preview.jpeg(photo)));
  }
}
