package autoannotation.local;

import autoannotation.adapters.photos.Photo;
import autoannotation.adapters.photos.PhotoDecoder;
import autoannotation.adapters.photos.RefusedPhotoException;
import autoannotation.adapters.photos.preview.Preview;
import autoannotation.application.NotFoundException;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.PreviewKey;
import autoannotation.local.bucket.FolderS3;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * The photos in the inputs bucket, and their previews in the outputs bucket.
 *
 * @param bucket the name of the inputs bucket
 * @param outputs the name of the outputs bucket
 * @param maximumPixels a photo with more pixels has no preview
 */
public record LocalPhotos(S3Client s3, String bucket, String outputs, long maximumPixels) {

  private static final int PRECONDITION_FAILED = 412;

  /** Puts a photo into the bucket. The same bytes under the same key are the same input. */
  public InputId put(String key, Path photo, Instant lastModified) {
    return put(key, RequestBody.fromFile(photo), lastModified);
  }

  /** As {@link #put(String, Path, Instant)}. */
  public InputId put(String key, byte[] photo, Instant lastModified) {
    return put(key, RequestBody.fromBytes(photo), lastModified);
  }

  /** Puts a photo under a key that has none yet; false if it has one. */
  public boolean putNew(String key, byte[] photo) {
    try {
      s3.putObject(
          put -> put.bucket(bucket).key(key).ifNoneMatch(FolderS3.ANY),
          RequestBody.fromBytes(photo));
      return true;
    } catch (S3Exception e) {
      if (e.statusCode() == PRECONDITION_FAILED) {
        return false;
      }
      throw e;
    }
  }

  private InputId put(String key, RequestBody photo, Instant lastModified) {
    Map<String, String> made = Map.of(FolderS3.LAST_MODIFIED, lastModified.toString());
    String version =
        s3.putObject(put -> put.bucket(bucket).key(key).metadata(made), photo).versionId();
    return new InputId(key, version);
  }

  /**
   * The bytes of a photo.
   *
   * @throws NotFoundException if the bucket doesn't hold that version of it
   */
  public byte[] bytes(InputId input) {
    try {
      return s3.getObjectAsBytes(
              get -> get.bucket(bucket).key(input.key()).versionId(input.version()))
          .asByteArray();
    } catch (S3Exception | IllegalArgumentException _) { // no such photo, or one that can't be
      throw new NotFoundException(
          "There is no photo %s in the bucket.".formatted(input),
          "GET /inputs lists the photos in the bucket.");
    }
  }

  /**
   * The upright photo in sRGB, whatever its size; empty if it can't be decoded.
   *
   * @throws NotFoundException as {@link #bytes}
   */
  public Optional<BufferedImage> image(InputId input) {
    return decoded(bytes(input), Long.MAX_VALUE).map(Photo::pixels);
  }

  /**
   * A JPEG of the photo in a moderate size. One that was detected before there were previews gets
   * its preview now. Empty if the photo can't be decoded.
   *
   * @throws NotFoundException as {@link #bytes}
   */
  public Optional<byte[]> preview(InputId input) {
    String key = PreviewKey.of(input);
    try {
      return Optional.of(
          s3.getObjectAsBytes(get -> get.bucket(outputs).key(key)).asByteArrayUnsafe());
    } catch (NoSuchKeyException _) {
      return makePreview(key, bytes(input));
    }
  }

  /** One at a time: a large photo takes much memory. */
  private synchronized Optional<byte[]> makePreview(String key, byte[] photo) {
    Optional<byte[]> preview = decoded(photo, maximumPixels).map(Preview::jpeg);
    preview.ifPresent(
        jpeg -> s3.putObject(put -> put.bucket(outputs).key(key), RequestBody.fromBytes(jpeg)));
    return preview;
  }

  private static Optional<Photo> decoded(byte[] photo, long maximumPixels) {
    try {
      return Optional.of(new PhotoDecoder(maximumPixels).decode(photo));
    } catch (RefusedPhotoException _) {
      return Optional.empty();
    }
  }
}
