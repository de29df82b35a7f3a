package autoannotation.review;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * {@code POST /uploads}: a link by which one photo can be put into the bucket. Its key is chosen
 * here, and its size and type are signed: S3 refuses any other.
 */
record Uploads(S3Presigner presigner, String bucket, long maximumBytes) {

  private static final Duration VALID = Duration.ofMinutes(15);

  UploadLink link(ApiRequest request) {
    UploadRequest photo = request.body(UploadRequest.class);
    photo.check(maximumBytes);
    String key = "inputs/" + UUID.randomUUID() + "/" + photo.plainName();
    var put =
        presigner.presignPutObject(
            presign ->
                presign
                    .signatureDuration(VALID)
                    .putObjectRequest(
                        object ->
                            object
                                .bucket(bucket)
                                .key(key)
                                .contentType(photo.contentType())
                                .contentLength(photo.size())));
    Map<String, String> headers = new TreeMap<>();
    put.signedHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
    headers.remove("host"); // any client sends it by itself
    return new UploadLink(key, "PUT", put.url().toString(), headers, put.expiration());
  }
}
