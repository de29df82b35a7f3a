package autoannotation.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
  private static final List<String> TYPES =
      List.of("image/jpeg", "image/png", "image/webp", "image/gif");

  /** A photo to come: its size in bytes, and what it is called, for people. */
  record Request(String name, String contentType, long size) {}

  /** {@code method url} with exactly these headers, before it expires. */
  record Link(
      String key, String method, String url, Map<String, String> headers, Instant expiresAt) {}

  Link link(ApiRequest request) {
    Request photo = request.body(Request.class);
    if (!TYPES.contains(photo.contentType())) {
      throw new RefusedRequestException(
          400, "content_type is none of %s: %s".formatted(TYPES, photo.contentType()));
    }
    if (photo.size() < 1 || photo.size() > maximumBytes) {
      throw new RefusedRequestException(
          400, "size is not from 1 to %d bytes: %d".formatted(maximumBytes, photo.size()));
    }
    String key = "inputs/" + UUID.randomUUID() + "/" + plain(photo.name());
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
    return new Link(key, "PUT", put.url().toString(), headers, put.expiration());
  }

  /** Letters, digits, '.', '_' and '-' are the same in every URL; a hundred of them are enough. */
  private static String plain(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[.-]+", "");
    return plain.isEmpty() ? "photo" : plain.substring(Math.max(0, plain.length() - 100));
  }
}
